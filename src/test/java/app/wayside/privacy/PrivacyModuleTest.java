package app.wayside.privacy;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import app.wayside.approvals.Approval;
import app.wayside.approvals.Approvals;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.ModuleTest;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
@Import(PrivacyModuleTest.Diary.class)
class PrivacyModuleTest {

	private final Privacy privacy;

	private final Approvals approvals;

	private final Diary diary;

	private final Company company;

	PrivacyModuleTest(Privacy privacy, Approvals approvals, Diary diary, Companies companies) {
		this.privacy = privacy;
		this.approvals = approvals;
		this.diary = diary;
		this.company = companies.create();
	}

	/** A module that knows something about people. */
	@TestComponent
	static final class Diary implements PersonalData {

		private final Set<UUID> erased = new HashSet<>();

		record Page(UUID about) {
		}

		@Override
		public PersonalDataExport export(UUID customerId) {
			return new PersonalDataExport("diary", new Page(customerId));
		}

		@Override
		public void erase(UUID customerId) {
			this.erased.add(customerId);
		}

	}

	@Test
	void what_is_known_of_a_person_goes_when_a_second_person_agrees_and_not_before() {
		UUID li = UUID.randomUUID();

		this.company.as("Ada", () -> this.privacy.erase(li, "Asked for by the customer"));
		assertThat(this.diary.erased).isEmpty();
		Approval asked = this.company.as("Sofia", () -> this.approvals.about(li)).getFirst();
		this.company.run("Sofia", () -> this.approvals.grant(asked.id(), "Identity was checked"));

		assertThat(this.diary.erased).containsExactly(li);
		assertThat(this.company.as("Ada", () -> this.privacy.erasure(li)).orElseThrow().state())
			.isEqualTo(Erasure.State.DONE);
	}

}
