package app.wayside.cases.complaints.web;

import java.util.List;
import java.util.stream.IntStream;

import app.wayside.cases.complaints.Complaint;
import app.wayside.web.Choice;
import app.wayside.web.Frame;
import app.wayside.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * A complaint with its entry in the register.
 *
 * @param complaint as it is
 * @param customer his name
 * @param causes to choose from
 * @param owners to choose from
 */
public record ComplaintPage(Complaint complaint, String customer, List<Choice> causes,
		List<Choice> owners) implements Page {

	@Override
	public String template() {
		return "cases/complaints/complaint";
	}

	@Override
	public String section() {
		return "complaints";
	}

	/** The checklist. */
	public List<Duty> duties() {
		return Duty.of(this.complaint);
	}

	/** One to five in words. */
	public static List<Choice> grades(Frame frame, String of, @Nullable Integer chosen) {
		return IntStream.rangeClosed(1, 5)
			.mapToObj((grade) -> new Choice(String.valueOf(grade), frame.t("cases.complaints." + of + "." + grade),
					(chosen != null) ? chosen == grade : grade == 3))
			.toList();
	}

}
