package app.wayside.customers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import app.wayside.privacy.PersonalData;
import app.wayside.privacy.PersonalDataExport;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a traveller likes, carries and agreed to. That and when he agreed or took it back
 * stays after an erasure, without who and where: it shows that nothing was done against
 * his will.
 */
@Component
class TravellerPersonalData implements PersonalData {

	private static final List<String> ERASING = List.of(
			"delete from travel_document where tenant_id = :tenant and customer_id = :customer",
			"delete from customer_preference where tenant_id = :tenant and customer_id = :customer",
			"delete from customer_relation where tenant_id = :tenant and (from_id = :customer or to_id = :customer)",
			"delete from contact_verification where tenant_id = :tenant and customer_id = :customer",
			"update customer set type = 'LEISURE', channel = null where tenant_id = :tenant and id = :customer",
			"update customer_consent set place = '', noted_by = '' where tenant_id = :tenant and customer_id = :customer");

	private final JdbcClient jdbc;

	private final DocumentNumbers numbers;

	TravellerPersonalData(JdbcClient jdbc, DocumentNumbers numbers) {
		this.jdbc = jdbc;
		this.numbers = numbers;
	}

	@Override
	public PersonalDataExport export(UUID customerId) {
		List<Sealed> papers = about(customerId,
				"select id, kind, country, sealed, expires_on from travel_document where tenant_id = :tenant and customer_id = :customer")
			.query(RecordRows.of(Sealed.class))
			.list();
		return new PersonalDataExport("travel", new Kept(
				papers.stream()
					.map((paper) -> new Paper(paper.kind(), paper.country(),
							this.numbers.open(paper.id(), paper.sealed()), paper.expiresOn()))
					.toList(),
				about(customerId,
						"select id, kind, words from customer_preference where tenant_id = :tenant and customer_id = :customer")
					.query(RecordRows.of(TravelProfile.Preference.class))
					.list(),
				about(customerId, """
						select kind, from_id, to_id from customer_relation
						where tenant_id = :tenant and (from_id = :customer or to_id = :customer)
						""").query(RecordRows.of(Link.class)).list(),
				about(customerId,
						"select * from customer_consent where tenant_id = :tenant and customer_id = :customer order by at")
					.query(Consents::word)
					.list()));
	}

	@Override
	public void erase(UUID customerId) {
		ERASING.forEach((sql) -> about(customerId, sql).update());
	}

	private JdbcClient.StatementSpec about(UUID customer, String sql) {
		return this.jdbc.sql(sql).param("tenant", Tenancy.current().value()).param("customer", customer);
	}

	/**
	 * What is kept.
	 *
	 * @param documents to travel with
	 * @param preferences what he likes
	 * @param relations to others
	 * @param consents what he said
	 */
	record Kept(List<Paper> documents, List<TravelProfile.Preference> preferences, List<Link> relations,
			List<Consent> consents) {
	}

	record Sealed(UUID id, String kind, String country, String sealed, @Nullable LocalDate expiresOn) {
	}

	record Paper(String kind, String country, String number, @Nullable LocalDate expiresOn) {
	}

	record Link(String kind, UUID fromId, UUID toId) {
	}

}
