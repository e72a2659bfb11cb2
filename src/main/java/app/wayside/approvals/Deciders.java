package app.wayside.approvals;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;

import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows the person behind whoever acts. A token counts as the member of staff who made
 * it, so that nobody gains a second pair of eyes by making one.
 */
@Component
class Deciders {

	private static final String PERSON = """
			select s.id, s.name, s.approval_limit, s.approval_currency from staff s
			where s.tenant_id = :tenant and s.active and s.id =
			""";

	private final JdbcClient jdbc;

	Deciders(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whoever acts, as one who decides. */
	Decider current() {
		return find().orElseThrow(NoPersonDecides::new);
	}

	Optional<Decider> find() {
		return switch (Acting.current()) {
			case Actor.Staff staff -> person(PERSON + ":id", staff.id());
			case Actor.Token token -> person(PERSON + """
					(select t.created_by from api_token t where t.tenant_id = :tenant and t.id = :id)
					""", token.id());
			case Actor.Customer _, Actor.Wayside _ -> Optional.empty();
		};
	}

	/** Whoever acts, as one who asks. */
	Approval.Hand asking(Instant now) {
		@Nullable UUID person = find().map(Decider::person).orElse(null);
		return new Approval.Hand(person, Acting.current().name(), now);
	}

	private Optional<Decider> person(String sql, UUID id) {
		return this.jdbc.sql(sql)
			.param("tenant", Tenancy.current().value())
			.param("id", id)
			.query(Deciders::decider)
			.optional();
	}

	private static Decider decider(ResultSet row, int number) throws SQLException {
		BigDecimal limit = row.getBigDecimal("approval_limit");
		String currency = row.getString("approval_currency");
		return new Decider(row.getObject("id", UUID.class), row.getString("name"),
				(limit != null && currency != null) ? new Amount(limit, Currency.getInstance(currency)) : null);
	}

}
