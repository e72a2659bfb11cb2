package app.wayside.identity;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.ModuleTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ModuleTest
class IdentityModuleTest {

	private final Staff staff;

	private final Company company;

	IdentityModuleTest(Staff staff, Companies companies) {
		this.staff = staff;
		this.company = companies.create();
	}

	@Test
	void who_may_manage_staff_takes_somebody_on_and_an_agent_does_not() {
		StaffProfile mei = new StaffProfile("mei@" + this.company.key() + ".example", "Mei Lin Chua", "蔡美琳",
				Locale.ENGLISH, ZoneId.of("Asia/Singapore"), Set.of("zh"), Set.of(), Set.of("agent"), 6, null);

		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> this.company.as("Ratna", () -> this.staff.add(mei, Company.PASSWORD)));
		StaffId id = this.company.as("Ada", () -> this.staff.add(mei, Company.PASSWORD));

		assertThat(this.company.as("Ada", () -> this.staff.find(id)).orElseThrow().nativeName()).isEqualTo("蔡美琳");
	}

}
