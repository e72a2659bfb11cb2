package app.wayside.conversations;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import app.wayside.conversations.mail.ComposedMail;
import app.wayside.conversations.mail.MailAddress;
import app.wayside.conversations.mail.Mails;
import app.wayside.customers.Contact;
import app.wayside.customers.Contacts;
import app.wayside.customers.CustomerEvent;
import app.wayside.customers.CustomerSummary;
import app.wayside.customers.Customers;
import app.wayside.customers.VerificationLinks;
import app.wayside.dispatch.Dispatch;
import app.wayside.dispatch.DispatchId;
import app.wayside.dispatch.Outgoing;
import app.wayside.identity.Subject;
import app.wayside.tenancy.Ids;
import app.wayside.web.Texts;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes to a customer to ask whether an address is his, from the first mailbox that is
 * in use and in his own language. It belongs to no conversation: an answer by mail opens
 * one.
 */
@Component
class AddressQuestions {

	private final Channels channels;

	private final Customers customers;

	private final Contacts contacts;

	private final Letterhead letterhead;

	private final Dispatch dispatch;

	AddressQuestions(Channels channels, Customers customers, Contacts contacts, Letterhead letterhead,
			Dispatch dispatch) {
		this.channels = channels;
		this.customers = customers;
		this.contacts = contacts;
		this.letterhead = letterhead;
		this.dispatch = dispatch;
	}

	@EventListener
	void on(CustomerEvent.VerificationAsked asked) {
		Channels.Channel mailbox = this.channels.all()
			.stream()
			.filter((channel) -> channel.active() && channel.kind().equals("EMAIL"))
			.findFirst()
			.orElseThrow(NoMailboxInUse::new);
		CustomerSummary customer = this.customers.find(asked.customerId()).orElseThrow();
		String address = this.contacts.of(asked.customerId())
			.stream()
			.filter((contact) -> contact.id().equals(asked.contactId()))
			.map(Contact::address)
			.findFirst()
			.orElseThrow();
		write(asked, mailbox, customer, address);
	}

	private void write(CustomerEvent.VerificationAsked asked, Channels.Channel mailbox, CustomerSummary customer,
			String address) {
		boolean chinese = customer.language().startsWith("zh");
		Locale locale = chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
		String sender = (chinese && !mailbox.nativeName().isBlank()) ? mailbox.nativeName() : mailbox.name();
		String text = this.letterhead.texts()
			.get(locale, "conversations.address.body", customer.displayName(),
					this.letterhead.links().link(asked.verificationId()), sender);
		UUID id = Ids.next();
		String internetId = id + mailbox.address().substring(mailbox.address().lastIndexOf('@'));
		ComposedMail mail = new ComposedMail(new ComposedMail.Identity(internetId, null, List.of()),
				new MailAddress(mailbox.address(), sender), null,
				List.of(new MailAddress(address, customer.displayName())), List.of(),
				this.letterhead.texts().get(locale, "conversations.address.subject"),
				new ComposedMail.Words(text, MessageHtml.of(text)), List.of(), ComposedMail.Origin.AUTOMATIC_NOTICE,
				asked.fact().at());
		this.dispatch.send(new Outgoing(new DispatchId(Ids.next()), new Subject("customer", customer.id().value()),
				internetId, "", address, Mails.write(mail), asked.fact().at()));
	}

	/**
	 * What the letter is made of.
	 *
	 * @param texts in both languages
	 * @param links that only the reader of the mail has
	 */
	@Component
	record Letterhead(Texts texts, VerificationLinks links) {
	}

}
