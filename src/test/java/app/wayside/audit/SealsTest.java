package app.wayside.audit;

import java.util.UUID;

import javax.sql.DataSource;

import app.wayside.identity.NotAllowed;
import app.wayside.identity.SkillProfile;
import app.wayside.identity.Skills;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The chain over the log of a company. */
@WaysideTest
class SealsTest {

	private final Companies companies;

	private final Seals seals;

	private final Sealer sealer;

	private final Skills skills;

	private final AuditQuery query;

	private final JdbcClient owner;

	private Company company;

	SealsTest(Companies companies, Seals seals, Sealer sealer, Skills skills, AuditQuery query,
			@FlywayDataSource DataSource owners) {
		this.companies = companies;
		this.seals = seals;
		this.sealer = sealer;
		this.skills = skills;
		this.query = query;
		this.owner = JdbcClient.create(owners);
	}

	@BeforeEach
	void a_company_where_something_happened() {
		this.company = this.companies.create();
		for (String skill : new String[] { "cruises", "trains", "museums" }) {
			this.company.run("Ada", () -> this.skills.create(new SkillProfile(skill, skill, "")));
		}
		sealed();
	}

	private void sealed() {
		this.company.run(() -> {
			while (unsealed() > 0) {
				this.sealer.seal();
			}
		});
	}

	private int unsealed() {
		return this.owner.sql("""
				select count(*) from event_log e where tenant_id = :tenant and (transaction, seq) > (
				  select coalesce(max(last_transaction::text::bigint), 0)::text::xid8, coalesce(max(last_seq), 0)
				  from event_seal where tenant_id = :tenant)
				""").param("tenant", this.company.tenant().value()).query(Integer.class).single();
	}

	private int tamper(String sql) {
		return this.owner.sql(sql).param("tenant", this.company.tenant().value()).update();
	}

	@Test
	void all_that_happened_is_sealed_and_sound() {
		Verification found = this.company.as("Tomas", this.seals::verify);
		assertThat(found).isInstanceOfSatisfying(Verification.Sound.class, (sound) -> {
			assertThat(sound.events()).isGreaterThan(10);
			assertThat(sound.seals()).isPositive();
			assertThat(sound.head()).hasSize(64);
		});
	}

	@Test
	void a_row_that_the_owner_of_the_database_changes_is_found() {
		assertThat(tamper("""
				update event_log set actor_name = 'Somebody else'
				where tenant_id = :tenant and type = 'skill.created' and actor_name = 'Ada Lind'
				""")).isEqualTo(3);
		assertThat(this.company.as("Tomas", this.seals::verify)).isInstanceOfSatisfying(Verification.Broken.class,
				(broken) -> assertThat(broken.fault()).isEqualTo(Verification.Fault.CHANGED));
	}

	@Test
	void a_row_that_the_owner_of_the_database_removes_is_found() {
		assertThat(tamper("""
				delete from event_log where (tenant_id, seq) in (
				  select tenant_id, min(seq) from event_log where tenant_id = :tenant group by 1)
				""")).isOne();
		assertThat(this.company.as("Tomas", this.seals::verify)).isInstanceOfSatisfying(Verification.Broken.class,
				(broken) -> assertThat(broken.fault()).isEqualTo(Verification.Fault.ROWS_MISSING));
	}

	@Test
	void a_removed_link_is_found() {
		this.company.run("Ada", () -> this.skills.create(new SkillProfile("ferries", "Ferries", "")));
		sealed();
		assertThat(tamper("delete from event_seal where tenant_id = :tenant and number = 1")).isOne();
		assertThat(this.company.as("Tomas", this.seals::verify)).isInstanceOfSatisfying(Verification.Broken.class,
				(broken) -> assertThat(broken.fault()).isEqualTo(Verification.Fault.LINK_MISSING));
	}

	@Test
	void the_log_is_read_by_person_and_kind_and_only_by_who_may() {
		UUID ada = this.company.colleague("Ada").id().value();
		AuditQuery.Slice slice = this.company.as("Tomas",
				() -> this.query.list(new AuditQuery.Filter(ada, "skill.", null, null, null)));
		assertThat(slice.items()).hasSize(3).allSatisfy((event) -> assertThat(event.type()).isEqualTo("skill.created"));
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.company.as("Ratna", this.seals::verify));
	}

}
