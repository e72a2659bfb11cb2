package app.wayside.cases.goodwill.web;

import app.wayside.cases.goodwill.Goodwills;
import app.wayside.web.Fragment;
import org.jspecify.annotations.Nullable;

/**
 * What giving something would come to.
 *
 * @param trial of it; none while nothing was typed
 */
public record GoodwillTrialPart(Goodwills.@Nullable Trial trial) implements Fragment {

	@Override
	public String template() {
		return "cases/goodwill/trial";
	}

}
