package app.wayside.cases.automation;

import java.util.List;

import app.wayside.cases.deeds.Deed;
import org.jspecify.annotations.Nullable;

/**
 * What an automation does, and when.
 *
 * @param name by which people know it
 * @param trigger what has it look at a case
 * @param hours of silence, where it goes by them
 * @param condition in the language of filters; empty for every case
 * @param deeds that it does, all or none, in their order
 * @param lettersAnHour to how many customers it may write within an hour; one more stops
 * it
 */
public record AutomationPlan(String name, Trigger trigger, @Nullable Integer hours, String condition, List<Deed> deeds,
		int lettersAnHour) {

	public AutomationPlan {
		deeds = List.copyOf(deeds);
	}

	/** How many letters one case costs. */
	public int letters() {
		return (int) this.deeds.stream()
			.filter((deed) -> deed instanceof Deed.Reply || deed instanceof Deed.Resolve)
			.count();
	}

}
