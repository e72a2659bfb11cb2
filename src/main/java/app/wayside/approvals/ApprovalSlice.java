package app.wayside.approvals;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of a list of approvals.
 *
 * @param items what is on it
 * @param next where the next page begins; none on the last
 */
public record ApprovalSlice(List<Approval> items, @Nullable ApprovalId next) {
}
