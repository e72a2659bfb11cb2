package app.wayside.cases.catalogue;

import java.util.List;

import app.wayside.cases.catalogue.Catalogue.Step;
import app.wayside.identity.FieldFault;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Processes and categories as data of each company. */
@WaysideTest
class CatalogueTests {

	private final Companies companies;

	private final Catalogue catalogue;

	private Company company;

	CatalogueTests(Companies companies, Catalogue catalogue) {
		this.companies = companies;
		this.catalogue = catalogue;
	}

	@BeforeEach
	void a_company() {
		this.company = this.companies.create();
	}

	@Test
	void a_new_company_has_the_ten_processes_with_their_limits_and_a_tree_of_categories() {
		List<Process> processes = this.company.as("Ada", this.catalogue::processes);
		List<Category> categories = this.company.as("Ada", this.catalogue::categories);

		assertThat(processes).hasSize(10);
		assertThat(processes).filteredOn((process) -> process.key().equals("payment")).allSatisfy((payment) -> {
			assertThat(payment.terms().impact()).isEqualTo(Impact.HIGH);
			assertThat(payment.terms().rtoMinutes()).isEqualTo(60);
			assertThat(payment.terms().mtdMinutes()).isEqualTo(240);
		});
		assertThat(categories.stream().filter(Category::choosable)).hasSizeGreaterThan(60)
			.allSatisfy((category) -> assertThat(category.terms().examples()).isNotEmpty());
	}

	@Test
	void a_change_from_an_old_version_is_refused() {
		Process partner = process("partner");
		ProcessTerms slower = withLimits(partner.terms(), 600, 2_880);

		this.company.run("Ada", () -> this.catalogue.change("partner", partner.version(), slower));

		assertThat(process("partner").terms()).isEqualTo(slower);
		assertThatExceptionOfType(CatalogueChanged.class).isThrownBy(() -> this.company.run("Ada",
				() -> this.catalogue.change("partner", partner.version(), partner.terms())));
	}

	@Test
	void a_fault_names_its_field() {
		Process partner = process("partner");

		assertThatExceptionOfType(FieldFault.class)
			.isThrownBy(() -> this.company.run("Ada",
					() -> this.catalogue.change("partner", partner.version(), withLimits(partner.terms(), 60, 30))))
			.satisfies((fault) -> assertThat(fault.field()).isEqualTo("mtd"));
		CategoryTerms nameless = new CategoryTerms(new Words("Parking", " "), new Words("", ""), List.of());
		assertThatExceptionOfType(FieldFault.class)
			.isThrownBy(
					() -> this.company.as("Ada", () -> this.catalogue.add(new NewCategory("partner", "", nameless))))
			.satisfies((fault) -> assertThat(fault.field()).isEqualTo("nativeName"));
	}

	@Test
	void a_category_is_added_moved_retired_and_restored() {
		CategoryTerms terms = new CategoryTerms(new Words("Coach parking", "大巴停车"), new Words("", ""),
				List.of("Where may our coach wait?", " ", "Where may our coach wait?"));
		String group = this.company.as("Ada", this.catalogue::categories)
			.stream()
			.filter((each) -> each.group() && each.process().equals("partner"))
			.findFirst()
			.orElseThrow()
			.key();

		String key = this.company.as("Ada", () -> this.catalogue.add(new NewCategory("partner", group, terms)));
		String again = this.company.as("Ada", () -> this.catalogue.add(new NewCategory("partner", group, terms)));

		assertThat(key).isEqualTo("partner.coach-parking");
		assertThat(again).isEqualTo("partner.coach-parking-2");
		assertThat(category(key).terms().examples()).containsExactly("Where may our coach wait?");
		this.company.run("Ada", () -> this.catalogue.move(again, Step.UP));
		assertThat(category(again).position()).isLessThan(category(key).position());
		this.company.run("Ada", () -> this.catalogue.retire(key));
		assertThat(category(key).choosable()).isFalse();
		this.company.run("Ada", () -> this.catalogue.restore(key));
		assertThat(category(key).choosable()).isTrue();
	}

	private static ProcessTerms withLimits(ProcessTerms terms, int rto, int mtd) {
		return new ProcessTerms(terms.name(), terms.shortName(), terms.description(), terms.impact(), rto, mtd);
	}

	private Process process(String key) {
		return this.company.as("Ada", () -> this.catalogue.process(key)).orElseThrow();
	}

	private Category category(String key) {
		return this.company.as("Ada", () -> this.catalogue.category(key)).orElseThrow();
	}

}
