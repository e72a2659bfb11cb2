package app.wayside.identity;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of staff, with their roles and skills. */
@Component
class StaffStore {

	private static final String SELECT = """
			select s.id, s.name, s.native_name, s.initials, s.email, s.locale, s.zone, s.languages, s.capacity,
			       s.presence, s.active, s.totp_on, s.approval_limit, s.approval_currency, s.version,
			       array(select k.key from staff_skill x join skill k on (k.tenant_id, k.id) = (x.tenant_id, x.skill_id)
			             where x.tenant_id = s.tenant_id and x.staff_id = s.id) as skills,
			       array(select r.key from staff_role x join role r on (r.tenant_id, r.id) = (x.tenant_id, x.role_id)
			             where x.tenant_id = s.tenant_id and x.staff_id = s.id) as roles
			from staff s
			where s.tenant_id = :tenant
			""";

	private final JdbcClient jdbc;

	StaffStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void insert(StaffId id, StaffProfile profile, String passwordHash, Instant at) {
		try {
			filled("""
					insert into staff (tenant_id, id, email, name, native_name, initials, password_hash, locale, zone,
					                   languages, capacity, approval_limit, approval_currency, created_at,
					                   password_set_at)
					values (:tenant, :id, :email, :name, :nativeName, :initials, :hash, :locale, :zone, :languages,
					        :capacity, :limit, :currency, :at, :at)
					""", id, profile).param("hash", passwordHash).param("at", Timestamp.from(at)).update();
		}
		catch (DuplicateKeyException ex) {
			throw new AddressTaken(profile.email());
		}
		assign(id, profile);
	}

	void update(StaffId id, int version, StaffProfile profile) {
		int changed;
		try {
			changed = filled("""
					update staff set email = :email, name = :name, native_name = :nativeName, initials = :initials,
					       locale = :locale, zone = :zone, languages = :languages, capacity = :capacity,
					       approval_limit = :limit, approval_currency = :currency, version = version + 1
					where tenant_id = :tenant and id = :id and version = :version
					""", id, profile).param("version", version).update();
		}
		catch (DuplicateKeyException ex) {
			throw new AddressTaken(profile.email());
		}
		if (changed == 0) {
			throw new ChangedMeanwhile();
		}
		assign(id, profile);
	}

	private JdbcClient.StatementSpec filled(String sql, StaffId id, StaffProfile profile) {
		ApprovalLimit limit = profile.limit();
		return at(sql, id).param("email", profile.email())
			.param("name", profile.name())
			.param("nativeName", profile.nativeName())
			.param("initials", profile.initials())
			.param("locale", profile.locale().toLanguageTag())
			.param("zone", profile.zone().getId())
			.param("languages", array(profile.languages()))
			.param("capacity", profile.capacity())
			.param("limit", (limit != null) ? limit.amount() : null)
			.param("currency", (limit != null) ? limit.currency().getCurrencyCode() : null);
	}

	private void assign(StaffId id, StaffProfile profile) {
		at("delete from staff_role where tenant_id = :tenant and staff_id = :id", id).update();
		at("delete from staff_skill where tenant_id = :tenant and staff_id = :id", id).update();
		at("""
				insert into staff_role (tenant_id, staff_id, role_id)
				select tenant_id, :id, id from role where tenant_id = :tenant and key = any (:keys)
				""", id).param("keys", array(profile.roles())).update();
		at("""
				insert into staff_skill (tenant_id, staff_id, skill_id)
				select tenant_id, :id, id from skill where tenant_id = :tenant and key = any (:keys)
				""", id).param("keys", array(profile.skills())).update();
	}

	private JdbcClient.StatementSpec at(String sql, StaffId id) {
		return this.jdbc.sql(sql).param("tenant", Tenancy.current().value()).param("id", id.value());
	}

	static String[] array(Collection<String> texts) {
		return texts.stream().sorted().toArray(String[]::new);
	}

	boolean activate(StaffId id) {
		return at("""
				update staff set active = true, version = version + 1
				where tenant_id = :tenant and id = :id and not active
				""", id).update() == 1;
	}

	boolean deactivate(StaffId id) {
		return at("""
				update staff set active = false, presence = 'OFFLINE', version = version + 1
				where tenant_id = :tenant and id = :id and active
				""", id).update() == 1;
	}

	void setPassword(StaffId id, String hash, Instant at) {
		at("update staff set password_hash = :hash, password_set_at = :at where tenant_id = :tenant and id = :id", id)
			.param("hash", hash)
			.param("at", Timestamp.from(at))
			.update();
	}

	Optional<String> passwordHash(StaffId id) {
		return at("select password_hash from staff where tenant_id = :tenant and id = :id", id).query(String.class)
			.optional();
	}

	boolean removeSecondStep(StaffId id) {
		return at("""
				update staff set totp_on = false, totp_secret = null
				where tenant_id = :tenant and id = :id and totp_secret is not null
				""", id).update() == 1;
	}

	boolean appear(StaffId id, Presence presence, Instant at) {
		return at("""
				update staff set presence = :presence, presence_since = :at
				where tenant_id = :tenant and id = :id and presence <> :presence and active
				""", id).param("presence", presence.name()).param("at", Timestamp.from(at)).update() == 1;
	}

	/** Whether somebody active may still change staff. */
	boolean hasAdministrator() {
		return this.jdbc.sql("""
				select exists (
				  select from staff s
				  join staff_role x on (x.tenant_id, x.staff_id) = (s.tenant_id, s.id)
				  join role r on (r.tenant_id, r.id) = (x.tenant_id, x.role_id)
				  where s.tenant_id = :tenant and s.active and 'MANAGE_STAFF' = any (r.permissions))
				""").param("tenant", Tenancy.current().value()).query(Boolean.class).single();
	}

	Optional<StaffSummary> find(StaffId id) {
		return at(SELECT + "and s.id = :id", id).query(StaffStore::row).optional();
	}

	List<StaffSummary> findAll(Collection<StaffId> ids) {
		return this.jdbc.sql(SELECT + "and s.id = any (:ids)")
			.param("tenant", Tenancy.current().value())
			.param("ids", ids.stream().map(StaffId::value).toArray(UUID[]::new))
			.query(StaffStore::row)
			.list();
	}

	List<StaffSummary> all() {
		return this.jdbc.sql(SELECT + "order by s.active desc, lower(s.name), s.id")
			.param("tenant", Tenancy.current().value())
			.query(StaffStore::row)
			.list();
	}

	List<StaffSummary> after(@Nullable StaffId last, int limit) {
		return this.jdbc.sql(SELECT + """
				and (cast(:last as uuid) is null or s.id > cast(:last as uuid))
				order by s.id limit :limit
				""")
			.param("tenant", Tenancy.current().value())
			.param("last", (last != null) ? last.value() : null)
			.param("limit", limit)
			.query(StaffStore::row)
			.list();
	}

	private static StaffSummary row(ResultSet row, int number) throws SQLException {
		return new StaffSummary(new StaffId(row.getObject("id", UUID.class)), row.getString("name"),
				row.getString("native_name"), row.getString("initials"), row.getString("email"),
				Locale.forLanguageTag(row.getString("locale")), ZoneId.of(row.getString("zone")),
				texts(row.getArray("languages")), texts(row.getArray("skills")), texts(row.getArray("roles")),
				row.getInt("capacity"), Presence.valueOf(row.getString("presence")), row.getBoolean("active"),
				row.getBoolean("totp_on"), limit(row), row.getInt("version"));
	}

	private static @Nullable ApprovalLimit limit(ResultSet row) throws SQLException {
		BigDecimal amount = row.getBigDecimal("approval_limit");
		return (amount != null) ? new ApprovalLimit(amount, Currency.getInstance(row.getString("approval_currency")))
				: null;
	}

	static Set<String> texts(Array array) throws SQLException {
		return Set.of((String[]) array.getArray());
	}

}
