package app.wayside.cases.automation.web;

import java.util.List;
import java.util.Locale;

import app.wayside.cases.automation.AutomationPlan;
import app.wayside.cases.deeds.DeedWords;
import app.wayside.web.Texts;

import org.springframework.stereotype.Component;

/** Automations as sentences of the reader's language. */
@Component
class AutomationWords {

	private final Texts texts;

	private final DeedWords deeds;

	AutomationWords(Texts texts, DeedWords deeds) {
		this.texts = texts;
		this.deeds = deeds;
	}

	/** When it looks at a case, and at which. */
	String when(AutomationPlan plan, Locale reader) {
		Integer hours = plan.hours();
		String trigger = this.texts.get(reader, "cases.automation.when." + plan.trigger().word(),
				(hours != null) ? hours : 0);
		return plan.condition().isEmpty() ? this.texts.get(reader, "cases.automation.sentence.any", trigger)
				: this.texts.get(reader, "cases.automation.sentence", trigger, plan.condition());
	}

	/** What it does, step by step. */
	List<String> then(AutomationPlan plan, Locale reader) {
		return plan.deeds().stream().map((deed) -> this.deeds.sentence(deed, reader)).toList();
	}

}
