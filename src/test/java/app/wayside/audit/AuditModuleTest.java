package app.wayside.audit;

import java.time.Duration;

import app.wayside.identity.SkillProfile;
import app.wayside.identity.Skills;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.ModuleTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class AuditModuleTest {

	private final Skills skills;

	private final Seals seals;

	private final AuditQuery query;

	private final Company company;

	AuditModuleTest(Skills skills, Seals seals, AuditQuery query, Companies companies) {
		this.skills = skills;
		this.seals = seals;
		this.query = query;
		this.company = companies.create();
	}

	@Test
	void what_was_done_is_logged_with_its_author_and_sealed_within_moments() {
		this.company.run("Ada", () -> this.skills.create(new SkillProfile("cruises", "Cruises", "邮轮")));

		AuditQuery.Slice logged = this.company.as("Tomas",
				() -> this.query.list(new AuditQuery.Filter(null, "skill.created", null, null, null)));
		assertThat(logged.items()).first().satisfies((event) -> assertThat(event.by().name()).isEqualTo("Ada Lind"));
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.until(() -> this.company.as("Tomas", this.seals::verify),
					(found) -> found instanceof Verification.Sound sound && sound.seals() > 0);
	}

}
