package app.wayside.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import app.wayside.tenancy.Ids;
import app.wayside.tenancy.Tenancy;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Roles: which permissions go together, and under what name. */
@Service
public class Roles {

	private static final String SELECT = """
			select r.id, r.key, r.name, r.native_name, r.permissions, r.version,
			       (select count(*) from staff_role x join staff s on (s.tenant_id, s.id) = (x.tenant_id, x.staff_id)
			        where x.tenant_id = r.tenant_id and x.role_id = r.id and s.active) as holders
			from role r
			where r.tenant_id = :tenant
			""";

	private final JdbcClient jdbc;

	private final StaffStore staff;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	Roles(JdbcClient jdbc, StaffStore staff, Facts facts, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.staff = staff;
		this.facts = facts;
		this.events = events;
	}

	/**
	 * Makes a role.
	 * @throws KeyTaken if there is one with the key
	 */
	@Allowed(Permission.MANAGE_STAFF)
	@Transactional
	public RoleId create(RoleProfile profile) {
		RoleId id = new RoleId(Ids.next());
		try {
			filled("""
					insert into role (tenant_id, id, key, name, native_name, permissions)
					values (:tenant, :id, :key, :name, :nativeName, :permissions)
					""", id, profile).update();
		}
		catch (DuplicateKeyException ex) {
			throw new KeyTaken(profile.key());
		}
		this.events.publishEvent(new RoleEvent.Created(this.facts.now(), id, profile.permissions()));
		return id;
	}

	/**
	 * Changes a role that was read at a version. Whoever has it may do more or less from
	 * his next click on.
	 * @throws ChangedMeanwhile if somebody else changed it since
	 * @throws LastAdministrator if nobody would be left to administer
	 */
	@Allowed(Permission.MANAGE_STAFF)
	@Transactional
	public void change(RoleId id, int version, RoleProfile profile) {
		known(id);
		int changed;
		try {
			changed = filled("""
					update role set key = :key, name = :name, native_name = :nativeName, permissions = :permissions,
					       version = version + 1
					where tenant_id = :tenant and id = :id and version = :version
					""", id, profile).param("version", version).update();
		}
		catch (DuplicateKeyException ex) {
			throw new KeyTaken(profile.key());
		}
		if (changed == 0) {
			throw new ChangedMeanwhile();
		}
		keepAnAdministrator();
		this.events.publishEvent(new RoleEvent.Changed(this.facts.now(), id, profile.permissions()));
	}

	/**
	 * Removes a role, from everybody who has it.
	 * @throws LastAdministrator if nobody would be left to administer
	 */
	@Allowed(Permission.MANAGE_STAFF)
	@Transactional
	public void remove(RoleId id) {
		known(id);
		at("delete from role where tenant_id = :tenant and id = :id", id).update();
		keepAnAdministrator();
		this.events.publishEvent(new RoleEvent.Removed(this.facts.now(), id));
	}

	private void keepAnAdministrator() {
		if (!this.staff.hasAdministrator()) {
			throw new LastAdministrator();
		}
	}

	private JdbcClient.StatementSpec filled(String sql, RoleId id, RoleProfile profile) {
		return at(sql, id).param("key", profile.key())
			.param("name", profile.name())
			.param("nativeName", profile.nativeName())
			.param("permissions", names(profile.permissions()));
	}

	private JdbcClient.StatementSpec at(String sql, RoleId id) {
		return this.jdbc.sql(sql).param("tenant", Tenancy.current().value()).param("id", id.value());
	}

	private RoleSummary known(RoleId id) {
		return find(id).orElseThrow(RoleNotFound::new);
	}

	/** One role. */
	@Transactional(readOnly = true)
	public Optional<RoleSummary> find(RoleId id) {
		return at(SELECT + "and r.id = :id", id).query(Roles::row).optional();
	}

	/** All roles by name. */
	@Transactional(readOnly = true)
	public List<RoleSummary> all() {
		return this.jdbc.sql(SELECT + "order by lower(r.name), r.id")
			.param("tenant", Tenancy.current().value())
			.query(Roles::row)
			.list();
	}

	static String[] names(Set<Permission> permissions) {
		return permissions.stream().sorted().map(Enum::name).toArray(String[]::new);
	}

	// A name that is stored and no longer known allows nothing.
	static Set<Permission> permissions(String[] names) {
		Set<String> stored = Set.of(names);
		return Arrays.stream(Permission.values())
			.filter((permission) -> stored.contains(permission.name()))
			.collect(Collectors.toUnmodifiableSet());
	}

	private static RoleSummary row(ResultSet row, int number) throws SQLException {
		return new RoleSummary(new RoleId(row.getObject("id", UUID.class)), row.getString("key"), row.getString("name"),
				row.getString("native_name"), permissions((String[]) row.getArray("permissions").getArray()),
				row.getInt("holders"), row.getInt("version"));
	}

}
