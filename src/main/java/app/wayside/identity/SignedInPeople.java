package app.wayside.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import app.wayside.tenancy.Tenancy;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads all that a request needs to know about whoever is signed in, in one query. */
@Service
public class SignedInPeople {

	private static final TypeReference<Map<String, String>> KEYMAP = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json;

	SignedInPeople(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** The person, if still active. */
	@Transactional(readOnly = true)
	public Optional<SignedIn> find(StaffId id) {
		return this.jdbc.sql("""
				select s.id, s.name, s.native_name, s.initials, s.email, s.locale, s.zone, s.theme, s.density,
				       s.keymap, s.presence, s.capacity, s.totp_on,
				       array(select distinct p from staff_role x
				             join role r on (r.tenant_id, r.id) = (x.tenant_id, x.role_id)
				             cross join unnest(r.permissions) p
				             where x.tenant_id = s.tenant_id and x.staff_id = s.id) as permissions
				from staff s
				where s.tenant_id = :tenant and s.id = :id and s.active
				""").param("tenant", Tenancy.current().value()).param("id", id.value()).query(this::row).optional();
	}

	private SignedIn row(ResultSet row, int number) throws SQLException {
		SignedIn.Preferences preferences = new SignedIn.Preferences(Locale.forLanguageTag(row.getString("locale")),
				ZoneId.of(row.getString("zone")), Theme.valueOf(row.getString("theme")),
				Density.valueOf(row.getString("density")), this.json.readValue(row.getString("keymap"), KEYMAP));
		return new SignedIn(new StaffId(row.getObject("id", UUID.class)), Tenancy.current(), row.getString("name"),
				row.getString("native_name"), row.getString("initials"), row.getString("email"),
				Roles.permissions((String[]) row.getArray("permissions").getArray()), preferences,
				Presence.valueOf(row.getString("presence")), row.getInt("capacity"), row.getBoolean("totp_on"));
	}

}
