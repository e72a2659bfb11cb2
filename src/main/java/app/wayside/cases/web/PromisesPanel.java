package app.wayside.cases.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.wayside.cases.Moments;
import app.wayside.cases.Promise;
import app.wayside.web.Fragment;
import org.jspecify.annotations.Nullable;

/**
 * What was promised on a case.
 *
 * @param caseId the case
 * @param promises what is due next first
 * @param names of colleagues
 * @param moments to which one may be moved
 */
public record PromisesPanel(UUID caseId, List<Promise> promises, Map<UUID, String> names,
		Map<Moments.Named, Instant> moments) implements Fragment {

	@Override
	public String template() {
		return "cases/promises";
	}

	/** The name of a colleague; empty where nobody is meant. */
	public String name(@Nullable UUID staff) {
		return (staff != null) ? this.names.getOrDefault(staff, "") : "";
	}

	/** How many are still to be kept. */
	public long open() {
		return this.promises.stream().filter(Promise::open).count();
	}

}
