package app.wayside.customers;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.wayside.customers.Likeness.Looks;
import app.wayside.tenancy.Ids;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LikenessTest {

	@Test
	void one_number_with_and_without_its_country_is_enough() {
		assertThat(grounds(person("Budi Santoso").phone("+6281234567890"), person("B. S.").phone("081234567890")))
			.containsExactly(Ground.PHONE);
		assertThat(grounds(person("Budi Santoso").phone("+6281234567890"), person("B. S.").phone("+4981234567890")))
			.isEmpty();
	}

	@Test
	void a_rare_name_in_another_order_accent_or_script_is_enough() {
		assertThat(grounds(person("Li Na"), person("NA, LI"))).containsExactly(Ground.NAME, Ground.RARE_NAME);
		assertThat(grounds(person("Tomás Vidal"), person("Tomas VIDAL Mr"))).contains(Ground.NAME);
		assertThat(grounds(person("李娜"), person("Li Na"))).containsExactly(Ground.NAME_IN_OTHER_SCRIPT,
				Ground.RARE_NAME);
	}

	@Test
	void a_name_of_many_needs_something_else() {
		assertThat(Likeness.between(person("Wang Wei").looks, person("Wang Wei").looks, 30)).isEmpty();
		assertThat(
				Likeness.between(person("Wang Wei").mail("wangwei").looks, person("Wang Wei").mail("wangwei").looks, 30)
					.orElseThrow()
					.reasons())
			.extracting(Reason::ground)
			.containsExactly(Ground.NAME, Ground.MAIL_NAME);
	}

	@Test
	void a_letter_wrong_alone_is_not_enough_but_with_the_company_and_the_mail_it_is() {
		CustomerId orchard = new CustomerId(Ids.next());
		assertThat(grounds(person("Catherine Moreau"), person("Catharine Moreau"))).isEmpty();
		assertThat(grounds(person("Catherine Moreau").at(orchard).mail("cmoreau"),
				person("Catharine Moreau").at(orchard).mail("cmoreau")))
			.containsExactly(Ground.NAME_ALIKE, Ground.COMPANY, Ground.MAIL_NAME);
	}

	@Test
	void a_person_is_never_a_company_and_nobody_is_his_own_double() {
		Looks company = new Looks(new CustomerId(Ids.next()), Kind.COMPANY, List.of("Li Na"), null,
				Set.of("+8613812342210"), Set.of(), false, Set.of());
		Looks person = person("Li Na").phone("+8613812342210").looks;
		assertThat(Likeness.between(company, person, 1)).isEmpty();
		assertThat(Likeness.between(person, person, 1)).isEmpty();
	}

	@Test
	void han_names_are_typed_in_letters_in_every_usual_way() {
		assertThat(Pinyin.terms("李娜")).containsExactlyInAnyOrder("li", "na", "lina", "ln");
		assertThat(Pinyin.terms("单田芳")).contains("shantianfang", "dantianfang", "stf");
		assertThat(Pinyin.terms("Li Na")).isEmpty();
	}

	@Property(tries = 500)
	void the_order_of_the_two_does_not_matter(@ForAll("looks") Looks one, @ForAll("looks") Looks other,
			@ForAll int namesakes) {
		assertThat(Likeness.between(one, other, namesakes)).isEqualTo(Likeness.between(other, one, namesakes));
	}

	@Property(tries = 500)
	void one_more_thing_in_common_never_makes_it_less_likely(@ForAll("looks") Looks one, @ForAll("looks") Looks other) {
		int before = score(one, other);
		assertThat(score(with(one, "+6591234567"), with(other, "+6591234567"))).isGreaterThanOrEqualTo(before);
	}

	private static int score(Looks one, Looks other) {
		return Likeness.between(one, other, 1).map(Likeness.Finding::score).orElse(0);
	}

	private static Looks with(Looks looks, String phone) {
		Set<String> phones = new java.util.HashSet<>(looks.phones());
		phones.add(phone);
		return new Looks(looks.id(), looks.kind(), looks.names(), looks.company(), phones, looks.mailNames(),
				looks.bounced(), looks.documents());
	}

	@Provide
	Arbitrary<Looks> looks() {
		Arbitrary<List<String>> names = Arbitraries
			.of("Li Na", "李娜", "Na Li", "Anna Berg", "Anna Bergh", "Wang Wei", "王伟", "Catherine Moreau")
			.list()
			.ofMinSize(1)
			.ofMaxSize(3);
		Arbitrary<Set<String>> phones = Arbitraries.of("+6281234567890", "081234567890", "+8613812342210")
			.set()
			.ofMaxSize(2);
		Arbitrary<Set<String>> mails = Arbitraries.of("lina", "annaberg", "wangwei").set().ofMaxSize(2);
		return Combinators.combine(Arbitraries.of(Kind.values()), names, phones, mails, Arbitraries.of(true, false))
			.as((kind, called, reached, mail, bounced) -> new Looks(new CustomerId(Ids.next()), kind, called, null,
					reached, mail, bounced, Set.of()));
	}

	private static List<Ground> grounds(Somebody one, Somebody other) {
		Optional<Likeness.Finding> finding = Likeness.between(one.looks, other.looks, 2);
		return finding.map((found) -> found.reasons().stream().map(Reason::ground).toList()).orElse(List.of());
	}

	private static Somebody person(String name) {
		return new Somebody(new Looks(new CustomerId(Ids.next()), Kind.PERSON, List.of(name), null, Set.of(), Set.of(),
				false, Set.of()));
	}

	private record Somebody(Looks looks) {

		Somebody phone(String phone) {
			return new Somebody(LikenessTest.with(this.looks, phone));
		}

		Somebody mail(String name) {
			return new Somebody(new Looks(this.looks.id(), this.looks.kind(), this.looks.names(), this.looks.company(),
					this.looks.phones(), Set.of(name), this.looks.bounced(), this.looks.documents()));
		}

		Somebody at(CustomerId company) {
			return new Somebody(new Looks(this.looks.id(), this.looks.kind(), this.looks.names(), company,
					this.looks.phones(), this.looks.mailNames(), this.looks.bounced(), this.looks.documents()));
		}

	}

}
