package app.wayside.customers.api;

import java.util.List;

/**
 * The merges that made a customer what he is.
 *
 * @param items oldest first
 */
record MergeList(List<MergeBody> items) {
}
