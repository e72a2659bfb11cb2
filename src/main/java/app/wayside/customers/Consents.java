package app.wayside.customers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import app.wayside.identity.Acting;
import app.wayside.identity.Allowed;
import app.wayside.identity.Fact;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import app.wayside.tenancy.Ids;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to what customers agreed to. Nothing is changed: each word is added to
 * those before. Of profiles that were joined, the last word on any of them counts; when
 * they are parted, what was taken back meanwhile stays taken back for both.
 */
@Service
public class Consents {

	private final JdbcClient jdbc;

	private final CustomerStore customers;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	Consents(JdbcClient jdbc, CustomerStore customers, Facts facts, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.customers = customers;
		this.facts = facts;
		this.events = events;
	}

	/**
	 * The one question that others ask before they use what is kept, or write.
	 * @param channel by which; none where none is used
	 */
	@Transactional(readOnly = true)
	public boolean allows(CustomerId customer, Purpose purpose, @Nullable ContactKind channel) {
		return ConsentRule.allows(words(customer), purpose, channel);
	}

	/** All that a customer ever said about it, the latest first. */
	@Transactional(readOnly = true)
	@Allowed(Permission.READ_CUSTOMERS)
	public List<Consent> of(CustomerId customer) {
		return words(customer);
	}

	/** Notes that a customer agrees from now on; done again, nothing more is noted. */
	@Transactional
	@Allowed(Permission.EDIT_CUSTOMERS)
	public void give(CustomerId customer, Word word) {
		note(customer, word, Said.YES);
	}

	/**
	 * Notes that a customer does not agree any more; done again, nothing more is noted.
	 */
	@Transactional
	@Allowed(Permission.EDIT_CUSTOMERS)
	public void withdraw(CustomerId customer, Word word) {
		note(customer, word, Said.NO);
	}

	private void note(CustomerId customer, Word word, Said said) {
		Customer holder = this.customers.find(customer).orElseThrow(CustomerNotFound::new);
		holder.refuseIfErased();
		Fact fact = this.facts.now();
		boolean known = words(customer).stream()
			.filter((before) -> before.purpose() == word.purpose() && before.channel() == word.channel())
			.findFirst()
			.filter((before) -> before.given() == (said == Said.YES))
			.isPresent();
		if (known) {
			return;
		}
		insert(holder.id(),
				new Consent(Ids.next(), word.purpose(), word.channel(), said == Said.YES,
						fact.at().truncatedTo(ChronoUnit.MICROS), new Consent.Proof(word.source(), word.place().strip(),
								word.textVersion().strip(), Acting.current().name())));
		this.events.publishEvent((said == Said.YES) ? new CustomerEvent.ConsentGiven(fact, holder.id(), word.purpose())
				: new CustomerEvent.ConsentWithdrawn(fact, holder.id(), word.purpose()));
	}

	private void insert(CustomerId customer, Consent word) {
		ContactKind channel = word.channel();
		this.jdbc.sql("""
				insert into customer_consent (tenant_id, id, customer_id, purpose, channel, given, at, how, place,
				                              text_version, noted_by)
				values (:tenant, :id, :customer, :purpose, :channel, :given, :at, :how, :place, :version, :by)
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", word.id())
			.param("customer", customer.value())
			.param("purpose", word.purpose().name())
			.param("channel", (channel != null) ? channel.name() : "")
			.param("given", word.given())
			.param("at", Timestamp.from(word.at()))
			.param("how", word.proof().source().name())
			.param("place", word.proof().place())
			.param("version", word.proof().textVersion())
			.param("by", word.proof().notedBy())
			.update();
	}

	private List<Consent> words(CustomerId customer) {
		return this.jdbc.sql("""
				select * from customer_consent
				where tenant_id = :tenant and customer_id = any(same_customer(:customer)) order by at desc, id desc
				""")
			.param("tenant", Tenancy.current().value())
			.param("customer", customer.value())
			.query(Consents::word)
			.list();
	}

	static Consent word(ResultSet row, int number) throws SQLException {
		String channel = row.getString("channel");
		return new Consent(row.getObject("id", UUID.class), Purpose.valueOf(row.getString("purpose")),
				channel.isEmpty() ? null : ContactKind.valueOf(channel), row.getBoolean("given"),
				row.getTimestamp("at").toInstant(), new Consent.Proof(ConsentSource.valueOf(row.getString("how")),
						row.getString("place"), row.getString("text_version"), row.getString("noted_by")));
	}

	private enum Said {

		YES, NO

	}

	/**
	 * What a customer says.
	 *
	 * @param purpose for what
	 * @param channel by which; none for all
	 * @param source how he says it
	 * @param place where; may be empty
	 * @param textVersion of the text that he read; may be empty
	 */
	public record Word(Purpose purpose, @Nullable ContactKind channel, ConsentSource source, String place,
			String textVersion) {
	}

}
