package app.wayside.cases.problems.web;

import java.util.List;

import app.wayside.cases.problems.Problem;
import app.wayside.web.Page;

/**
 * The latest problems.
 *
 * @param problems those that are not over first
 */
public record ProblemsPage(List<Problem> problems) implements Page {

	@Override
	public String template() {
		return "cases/problems/list";
	}

	@Override
	public String section() {
		return "problems";
	}

}
