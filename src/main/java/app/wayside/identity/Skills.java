package app.wayside.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.tenancy.Ids;
import app.wayside.tenancy.Tenancy;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The skills that members of staff may have. */
@Service
public class Skills {

	private static final String SELECT = """
			select k.id, k.key, k.name, k.native_name,
			       (select count(*) from staff_skill x join staff s on (s.tenant_id, s.id) = (x.tenant_id, x.staff_id)
			        where x.tenant_id = k.tenant_id and x.skill_id = k.id and s.active) as holders
			from skill k
			where k.tenant_id = :tenant
			""";

	private final JdbcClient jdbc;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	Skills(JdbcClient jdbc, Facts facts, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.facts = facts;
		this.events = events;
	}

	/**
	 * Makes a skill.
	 * @throws KeyTaken if there is one with the key
	 */
	@Allowed(Permission.MANAGE_STAFF)
	@Transactional
	public SkillId create(SkillProfile profile) {
		SkillId id = new SkillId(Ids.next());
		write("""
				insert into skill (tenant_id, id, key, name, native_name)
				values (:tenant, :id, :key, :name, :nativeName)
				""", id, profile);
		this.events.publishEvent(new SkillEvent.Created(this.facts.now(), id));
		return id;
	}

	/**
	 * Renames a skill.
	 * @throws KeyTaken if there is another one with the key
	 */
	@Allowed(Permission.MANAGE_STAFF)
	@Transactional
	public void change(SkillId id, SkillProfile profile) {
		known(id);
		write("""
				update skill set key = :key, name = :name, native_name = :nativeName
				where tenant_id = :tenant and id = :id
				""", id, profile);
		this.events.publishEvent(new SkillEvent.Changed(this.facts.now(), id));
	}

	/** Removes a skill, from everybody who has it. */
	@Allowed(Permission.MANAGE_STAFF)
	@Transactional
	public void remove(SkillId id) {
		known(id);
		at("delete from skill where tenant_id = :tenant and id = :id", id).update();
		this.events.publishEvent(new SkillEvent.Removed(this.facts.now(), id));
	}

	private void write(String sql, SkillId id, SkillProfile profile) {
		try {
			at(sql, id).param("key", profile.key())
				.param("name", profile.name())
				.param("nativeName", profile.nativeName())
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw new KeyTaken(profile.key());
		}
	}

	private JdbcClient.StatementSpec at(String sql, SkillId id) {
		return this.jdbc.sql(sql).param("tenant", Tenancy.current().value()).param("id", id.value());
	}

	private void known(SkillId id) {
		if (find(id).isEmpty()) {
			throw new SkillNotFound();
		}
	}

	/** One skill. */
	@Transactional(readOnly = true)
	public Optional<SkillSummary> find(SkillId id) {
		return at(SELECT + "and k.id = :id", id).query(Skills::row).optional();
	}

	/** All skills by name. */
	@Transactional(readOnly = true)
	public List<SkillSummary> all() {
		return this.jdbc.sql(SELECT + "order by lower(k.name), k.id")
			.param("tenant", Tenancy.current().value())
			.query(Skills::row)
			.list();
	}

	private static SkillSummary row(java.sql.ResultSet row, int number) throws java.sql.SQLException {
		return new SkillSummary(new SkillId(row.getObject("id", UUID.class)), row.getString("key"),
				row.getString("name"), row.getString("native_name"), row.getInt("holders"));
	}

}
