package app.wayside.cases;

import java.util.UUID;

import app.wayside.cases.triage.Language;
import app.wayside.conversations.Channels;
import app.wayside.conversations.Talks;
import app.wayside.customers.CustomerDetails;
import app.wayside.customers.CustomerId;
import app.wayside.customers.CustomerSummary;
import app.wayside.customers.Customers;
import app.wayside.customers.Profile;

import org.springframework.stereotype.Component;

/** In which language to write about a case. */
@Component
class CustomerTongue {

	private static final String UNKNOWN = Language.UNKNOWN.code();

	private final Customers customers;

	private final Talks talks;

	private final Channels channels;

	CustomerTongue(Customers customers, Talks talks, Channels channels) {
		this.customers = customers;
		this.talks = talks;
		this.channels = channels;
	}

	/**
	 * The language of the words; where they tell none, the customer's, else the
	 * channel's. A customer of whom no language was known gets it.
	 */
	String of(ServiceCase written, Language words) {
		String own = this.customers.find(written.customerId()).map(CustomerSummary::language).orElse("");
		if (!words.code().equals(UNKNOWN)) {
			if (own.isBlank()) {
				learn(written.customerId(), words.code());
			}
			return words.code();
		}
		return own.isBlank() ? ofChannel(written) : own;
	}

	private String ofChannel(ServiceCase written) {
		UUID channel = this.talks.get(written.conversationId()).channelId().value();
		return this.channels.all()
			.stream()
			.filter((each) -> each.id().equals(channel))
			.map(Channels.Channel::language)
			.findFirst()
			.orElse("en");
	}

	private void learn(CustomerId id, String language) {
		CustomerDetails known = this.customers.details(id);
		Profile before = known.profile();
		this.customers.change(id, new Profile(before.displayName(), before.nativeName(), before.latinName(), language,
				before.zone(), before.companyId(), before.preferences()), known.version());
	}

}
