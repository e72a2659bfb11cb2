package app.wayside.cases.problems.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.wayside.cases.problems.FanOut;
import app.wayside.cases.problems.FanOuts;
import app.wayside.web.Page;

/**
 * One word to many: looked at, or on its way.
 *
 * @param part how far it is
 * @param samples what the first would read
 * @param asks whether somebody else has to agree
 */
public record FanOutPage(FanOutPart part, List<FanOuts.Sample> samples, boolean asks) implements Page {

	@Override
	public String template() {
		return "cases/problems/fanout";
	}

	@Override
	public String section() {
		return "problems";
	}

	/** Whether nothing was sent yet. */
	public boolean planned() {
		return this.part.fanOut().state() == FanOut.State.PLANNED;
	}

	/** The name of a customer. */
	public String name(UUID customer) {
		return this.part.names().getOrDefault(customer, "");
	}

	/** The texts by language. */
	public Map<String, String> texts() {
		return this.part.fanOut().texts();
	}

}
