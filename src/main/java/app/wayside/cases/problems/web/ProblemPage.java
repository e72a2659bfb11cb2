package app.wayside.cases.problems.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.wayside.cases.CaseDetail;
import app.wayside.cases.problems.Affected;
import app.wayside.cases.problems.FanOut;
import app.wayside.cases.problems.Problem;
import app.wayside.web.Choice;
import app.wayside.web.Frame;
import app.wayside.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * A problem, what it gathered and might gather, and what was told.
 *
 * @param about its case
 * @param problem that it is; none while nobody said so
 * @param children what it gathered
 * @param alike what may belong to it
 * @param fanOuts what was told
 * @param names of customers by id
 */
public record ProblemPage(CaseDetail about, @Nullable Problem problem, List<Affected> children, List<Affected> alike,
		List<FanOut> fanOuts, Map<UUID, String> names) implements Page {

	@Override
	public String template() {
		return "cases/problems/problem";
	}

	@Override
	public String section() {
		return "problems";
	}

	/** What a problem can be. */
	public List<Choice> kinds(Frame frame) {
		return Arrays.stream(Problem.Kind.values())
			.map((kind) -> new Choice(kind.name(), frame.t("cases.problems.kind." + kind),
					(this.problem != null) ? this.problem.kind() == kind : kind == Problem.Kind.DISRUPTION))
			.toList();
	}

}
