package app.wayside.demo.script;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.wayside.cases.catalogue.CatalogueDefaults;
import app.wayside.cases.catalogue.PolicyDefaults;
import app.wayside.cases.catalogue.ProcessDefault;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AgencyTests {

	private static final Agency AGENCY = Agency.read();

	@Test
	void it_has_people_in_all_roles_and_enough_customers() {
		assertThat(AGENCY.staff()).hasSizeGreaterThanOrEqualTo(12);
		assertThat(AGENCY.staff().stream().flatMap((one) -> one.roles().stream()).collect(Collectors.toSet()))
			.containsExactlyInAnyOrderElementsOf(AGENCY.roles().stream().map(Agency.Role::key).toList());
		assertThat(AGENCY.companies()).hasSize(8);
		assertThat(AGENCY.travellers()).hasSizeBetween(190, 210);
	}

	@Test
	void every_reference_inside_the_agency_exists() {
		Set<String> skills = AGENCY.skills().stream().map(Agency.Skill::key).collect(Collectors.toSet());
		CatalogueDefaults catalogue = CatalogueDefaults.read();
		Set<String> calendars = catalogue.policies()
			.calendars()
			.stream()
			.map(PolicyDefaults.CalendarDefault::key)
			.collect(Collectors.toSet());
		Set<String> processes = catalogue.processes().stream().map(ProcessDefault::key).collect(Collectors.toSet());
		Set<String> tiers = catalogue.policies()
			.tiers()
			.stream()
			.map(PolicyDefaults.TierDefault::key)
			.collect(Collectors.toSet());
		for (Agency.Staff one : AGENCY.staff()) {
			one.teams().forEach(AGENCY::team);
			assertThat(skills).containsAll(one.skills());
			assertThat(calendars).contains(one.calendar());
		}
		for (Agency.Team team : AGENCY.teams()) {
			AGENCY.member(team.lead());
			assertThat(calendars).contains(team.calendar());
			assertThat(processes).containsAll(team.processes());
		}
		AGENCY.channels().forEach((channel) -> AGENCY.team(channel.team()));
		everyone().forEach((person) -> assertThat(tiers).contains(person.tier()));
		assertThat(AGENCY.travellers()).filteredOn((one) -> one.company() != null)
			.allSatisfy((one) -> assertThat(AGENCY.company(one)).isPresent());
	}

	@Test
	void keys_and_addresses_are_unique_and_addresses_are_examples() {
		List<String> addresses = Stream
			.concat(everyone().map(Person::email), AGENCY.staff().stream().map(Agency.Staff::email))
			.toList();
		assertThat(addresses).doesNotHaveDuplicates().allMatch((address) -> address.endsWith(".example"));
		assertThat(everyone().map(Person::key)).doesNotHaveDuplicates();
		assertThat(everyone().map(Person::phone)).allMatch((phone) -> phone.startsWith("+"));
	}

	@Test
	void chinese_travellers_have_a_name_in_both_scripts() {
		assertThat(AGENCY.travellers()).filteredOn((one) -> one.language().equals("zh"))
			.allSatisfy((one) -> assertThat(one.writtenName()).matches("\\p{IsHan}{2,4}"));
	}

	@Test
	void a_letter_addresses_each_as_his_language_does() {
		Person liNa = AGENCY.travellers().stream().filter((one) -> one.key().equals("li.na")).findFirst().orElseThrow();
		assertThat(liNa.salutation()).isEqualTo("李女士");
		assertThat(everyone().map(Person::salutation)).allMatch((salutation) -> salutation.length() >= 3);
	}

	private static Stream<Person> everyone() {
		return Stream.concat(AGENCY.travellers().stream(), AGENCY.partnerContacts().stream());
	}

}
