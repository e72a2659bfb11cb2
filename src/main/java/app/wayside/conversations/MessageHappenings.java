package app.wayside.conversations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import app.wayside.customers.Happening;
import app.wayside.customers.Happenings;
import app.wayside.identity.Acting;
import app.wayside.identity.Permission;
import app.wayside.tenancy.Tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was written to and by a customer. The words are for those who may read cases. */
@Component
class MessageHappenings implements Happenings {

	/** As much of a message as shows what it is about. */
	private static final int CHARS = 280;

	private final JdbcClient jdbc;

	MessageHappenings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Happening> before(Collection<UUID> customers, Happening.Place place, int limit) {
		boolean readable = Acting.current().permissions().contains(Permission.READ_CASES);
		return this.jdbc.sql("""
				select m.id, m.at, m.direction, m.kind, m.channel, m.from_name, m.from_address, m.subject,
				       m.conversation_id, left(m.new_text, :chars) as words
				from conversation c
				join message m on m.tenant_id = c.tenant_id and m.conversation_id = c.id
				where c.tenant_id = :tenant and c.customer_id = any(:customers) and (m.at, m.id) < (:at, :id)
				order by m.at desc, m.id desc
				limit :limit
				""")
			.param("tenant", Tenancy.current().value())
			.param("customers", customers.toArray(UUID[]::new))
			.param("at", Timestamp.from(place.at()))
			.param("id", place.id())
			.param("chars", CHARS)
			.param("limit", limit)
			.query((row, number) -> told(row, readable))
			.list();
	}

	private static Happening told(ResultSet row, boolean readable) throws SQLException {
		Happening.Look look = switch (Direction.valueOf(row.getString("direction"))) {
			case IN -> Happening.Look.IN;
			case OUT -> Happening.Look.OUT;
			case NOTE -> Happening.Look.NOTE;
		};
		String from = row.getString("from_name").isBlank() ? row.getString("from_address") : row.getString("from_name");
		return new Happening(row.getObject("id", UUID.class), row.getTimestamp("at").toInstant(), look,
				"conversations.happened." + look, List.of(), from, readable ? row.getString("words").strip() : "",
				readable ? "/conversations/" + row.getObject("conversation_id", UUID.class) : null);
	}

}
