package app.wayside.cases.complaints.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import app.wayside.cases.complaints.ComplaintRegister;
import app.wayside.cases.complaints.ComplaintState;
import app.wayside.cases.complaints.RiskLevel;
import app.wayside.cases.sla.Severity;
import app.wayside.web.Choice;
import app.wayside.web.Frame;
import app.wayside.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The register.
 *
 * @param wanted which complaints
 * @param slice a page of them
 * @param totals what caused them
 * @param names of customers by id
 * @param causes names of root causes by key
 */
public record ComplaintsPage(ComplaintRegister.Wanted wanted, ComplaintRegister.Slice slice,
		List<ComplaintRegister.CauseTotal> totals, Map<UUID, String> names,
		Map<String, String> causes) implements Page {

	@Override
	public String template() {
		return "cases/complaints/list";
	}

	@Override
	public String section() {
		return "complaints";
	}

	/** The states as tabs. */
	public List<Choice> states(Frame frame) {
		return Stream.concat(
				Stream
					.of(new Choice(address(null), frame.t("cases.complaints.state.any"), this.wanted.state() == null)),
				Arrays.stream(ComplaintState.values())
					.map((state) -> new Choice(address(state), frame.t("cases.complaints.state." + state),
							state == this.wanted.state())))
			.toList();
	}

	/** The severities to filter by. */
	public List<Choice> severities(Frame frame) {
		return Arrays.stream(Severity.values())
			.map((each) -> new Choice(each.name(), frame.t("cases.clock.severity." + each.word()),
					each == this.wanted.severity()))
			.toList();
	}

	/** The levels of risk to filter by. */
	public List<Choice> risks(Frame frame) {
		return Arrays.stream(RiskLevel.values())
			.map((each) -> new Choice(each.name(), frame.t("cases.complaints.risk." + each),
					each == this.wanted.risk()))
			.toList();
	}

	/** The root causes to filter by. */
	public List<Choice> causeChoices() {
		return this.causes.entrySet()
			.stream()
			.map((cause) -> new Choice(cause.getKey(), cause.getValue(), cause.getKey().equals(this.wanted.cause())))
			.toList();
	}

	/** The spans of time to choose from. */
	public List<Choice> spans(Frame frame) {
		return Stream.of(7, 30, 90, 365, 3650)
			.map((days) -> new Choice(String.valueOf(days), frame.t("cases.complaints.days", days),
					days == this.wanted.days()))
			.toList();
	}

	/** The name of a root cause. */
	public String cause(@Nullable String key, Frame frame) {
		return (key == null) ? frame.t("cases.complaints.no-cause") : this.causes.getOrDefault(key, key);
	}

	/** The address of the same list in another state. */
	public String address(@Nullable ComplaintState state) {
		return "/complaints?" + query(this.wanted.cause()) + ((state != null) ? "&state=" + state : "");
	}

	/** The address of the complaints of one cause. */
	public String ofCause(String cause) {
		return "/complaints?" + query(cause) + ((this.wanted.state() != null) ? "&state=" + this.wanted.state() : "");
	}

	/** The address of the next page. */
	public String nextPage() {
		return address(this.wanted.state()) + "&cursor=" + this.slice.next();
	}

	/** The address of the same list as a file. */
	public String file() {
		return address(this.wanted.state()).replaceFirst("/complaints", "/complaints/register.csv");
	}

	private String query(@Nullable String cause) {
		return "days=" + this.wanted.days()
				+ ((this.wanted.severity() != null) ? "&severity=" + this.wanted.severity() : "")
				+ ((cause != null) ? "&cause=" + URLEncoder.encode(cause, StandardCharsets.UTF_8) : "")
				+ ((this.wanted.risk() != null) ? "&risk=" + this.wanted.risk() : "")
				+ (this.wanted.late() ? "&late=true" : "");
	}

}
