package app.wayside.approvals;

import app.wayside.identity.Subject;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.ModuleTest;
import app.wayside.tenancy.Ids;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ModuleTest
class ApprovalsModuleTest {

	private final Approvals approvals;

	private final Company company;

	ApprovalsModuleTest(Approvals approvals, Companies companies) {
		this.approvals = approvals;
		this.company = companies.create();
	}

	@Test
	void nobody_decides_on_what_he_asked_for_and_a_second_person_does() {
		Subject refund = new Subject("case", Ids.next());
		ApprovalId id = this.company.as("Sofia",
				() -> this.approvals.request(ApprovalRequest.of(refund, "Goodwill", "Three days without an answer")));

		assertThatExceptionOfType(OwnRequest.class)
			.isThrownBy(() -> this.company.run("Sofia", () -> this.approvals.grant(id, "")));
		this.company.run("Ada", () -> this.approvals.grant(id, "Agreed"));

		assertThat(this.company.as("Sofia", () -> this.approvals.find(id)).isWaiting()).isFalse();
	}

}
