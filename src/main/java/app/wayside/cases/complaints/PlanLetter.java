package app.wayside.cases.complaints;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import app.wayside.cases.CaseDetail;
import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.customers.CustomerSummary;
import app.wayside.customers.Customers;
import app.wayside.identity.Tenants;
import app.wayside.web.Texts;

import org.springframework.stereotype.Component;

/** Puts under a plan by when it is carried out, in the language of the customer. */
@Component
class PlanLetter {

	private final CaseDetails cases;

	private final Customers customers;

	private final Tenants tenants;

	private final Texts texts;

	PlanLetter(CaseDetails cases, Customers customers, Tenants tenants, Texts texts) {
		this.cases = cases;
		this.customers = customers;
		this.tenants = tenants;
		this.texts = texts;
	}

	String of(CaseId id, String plan, Instant by) {
		CaseDetail about = this.cases.get(id);
		String spoken = about.classification().language();
		Locale language = Texts.nearest(Locale.forLanguageTag(spoken.isEmpty()
				? this.customers.find(about.customerId()).map(CustomerSummary::language).orElse("en") : spoken));
		String time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
			.withLocale(language)
			.format(by.atZone(this.tenants.current().zone()));
		return plan + "\n\n" + this.texts.get(language, "cases.complaints.plan.promised", time);
	}

}
