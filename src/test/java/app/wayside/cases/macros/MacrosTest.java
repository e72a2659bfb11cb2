package app.wayside.cases.macros;

import java.util.List;
import java.util.Set;

import app.wayside.cases.CaseDetail;
import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.cases.CaseLists;
import app.wayside.cases.Status;
import app.wayside.cases.deeds.Deed;
import app.wayside.cases.deeds.DeedNotValid;
import app.wayside.cases.deeds.DeedRefused;
import app.wayside.cases.deeds.Deeds;
import app.wayside.cases.views.Audience;
import app.wayside.conversations.Drafts;
import app.wayside.identity.NotAllowed;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.HandedMail;
import app.wayside.support.WaysideTest;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Macros belong to somebody, are done whole or not at all, and never touch a draft. */
@WaysideTest
@Import(HandedMail.class)
class MacrosTest {

	private final HandedMail mail;

	private final Macros macros;

	private final Deeds deeds;

	private final Desk desk;

	private final Company company;

	MacrosTest(HandedMail mail, Macros macros, Deeds deeds, Companies companies, CaseLists lists, CaseDetails details,
			Drafts drafts) {
		this.mail = mail;
		this.macros = macros;
		this.deeds = deeds;
		this.desk = new Desk(lists, details, drafts);
		this.company = companies.create();
	}

	private record Desk(CaseLists lists, CaseDetails details, Drafts drafts) {
	}

	@Test
	void a_new_company_has_macros_that_can_be_done_and_are_named_in_both_languages() {
		List<Macro> shipped = this.company.as("Ratna", this.macros::offered);

		assertThat(shipped).hasSizeGreaterThanOrEqualTo(5).allSatisfy((macro) -> {
			assertThat(macro.plan().nativeName()).isNotBlank();
			this.company.run("Ratna", () -> this.deeds.check(macro.plan().deeds()));
		});
		CaseId id = opens();
		for (Macro macro : shipped) {
			assertThat(this.company.as("Ratna", () -> this.deeds.rehearse(id, macro.plan().deeds(), Long.MAX_VALUE))
				.refusal()).as(macro.plan().name()).isEmpty();
		}
	}

	@Test
	void a_macro_of_ones_own_is_seen_by_nobody_else_and_one_for_all_is_a_supervisors() {
		MacroId mine = this.company.as("Ratna",
				() -> this.macros.add(plan("Mine", Audience.PERSONAL, new Deed.Take())));

		assertThat(names("Ratna")).contains("Mine");
		assertThat(names("Chen")).doesNotContain("Mine");
		assertThatExceptionOfType(MacroNotFound.class)
			.isThrownBy(() -> this.company.run("Chen", () -> this.macros.get(mine)));
		assertThatExceptionOfType(MacroNotYours.class).isThrownBy(
				() -> this.company.run("Ratna", () -> this.macros.add(plan("All", Audience.SHARED, new Deed.Take()))));
		this.company.run("Sofia", () -> this.macros.add(plan("All", Audience.SHARED, new Deed.Take())));
		assertThat(names("Chen")).contains("All");
	}

	@Test
	void a_macro_is_ordered_switched_off_changed_once_and_removed() {
		MacroId one = this.company.as("Ratna", () -> this.macros.add(plan("One", Audience.PERSONAL, new Deed.Take())));
		MacroId two = this.company.as("Ratna", () -> this.macros.add(plan("Two", Audience.PERSONAL, new Deed.Close())));
		this.company.run("Ratna", () -> this.macros.raise(two));
		assertThat(names("Ratna")).startsWith("Two", "One");

		this.company.run("Ratna", () -> this.macros.change(one, 0, plan("Uno", Audience.PERSONAL, new Deed.Take())));
		assertThatExceptionOfType(MacroChanged.class).isThrownBy(() -> this.company.run("Ratna",
				() -> this.macros.change(one, 0, plan("Eins", Audience.PERSONAL, new Deed.Take()))));
		this.company.run("Ratna", () -> this.macros.set(one, Macro.State.OFF));
		assertThat(this.company.as("Ratna", this.macros::offered)).extracting((macro) -> macro.plan().name())
			.doesNotContain("Uno");
		CaseId id = opens();
		assertThatExceptionOfType(MacroOff.class)
			.isThrownBy(() -> this.company.run("Ratna", () -> this.macros.run(id, one, Long.MAX_VALUE)));
		this.company.run("Ratna", () -> this.macros.remove(one));
		assertThat(names("Ratna")).doesNotContain("Uno");
	}

	@Test
	void a_macro_is_done_whole_or_not_at_all_and_leaves_the_draft_alone() {
		CaseId id = opens();
		Drafts.Place draft = new Drafts.Place(detail(id).conversationId(), Drafts.Kind.REPLY);
		this.company.run("Ratna", () -> this.desk.drafts().keep(draft, "Dear guest, I was just about"));
		MacroId good = this.company.as("Ratna", () -> this.macros.add(plan("Good", Audience.PERSONAL, new Deed.Take(),
				new Deed.Reply(java.util.Map.of("en", "We look into {{case.number}}.")))));
		MacroId bad = this.company.as("Ratna", () -> this.macros
			.add(plan("Bad", Audience.PERSONAL, new Deed.Close(), new Deed.Take(), new Deed.Close())));

		assertThatExceptionOfType(DeedRefused.class)
			.isThrownBy(() -> this.company.run("Ratna", () -> this.macros.run(id, bad, Long.MAX_VALUE)))
			.satisfies((refused) -> assertThat(refused.step()).isEqualTo(2));
		assertThat(detail(id).status()).isEqualTo(Status.NEW);
		this.company.run("Ratna", () -> this.macros.run(id, good, detail(id).lastSeq()));

		assertThat(detail(id).status()).isEqualTo(Status.OPEN);
		assertThat(this.company.as("Ratna", () -> this.desk.drafts().of(draft)).text())
			.isEqualTo("Dear guest, I was just about");
	}

	@Test
	void a_macro_with_a_deed_that_makes_no_sense_is_not_kept() {
		assertThatExceptionOfType(DeedNotValid.class).isThrownBy(() -> this.company.run("Ratna",
				() -> this.macros.add(plan("Odd", Audience.PERSONAL, new Deed.Categorise("weather")))));
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.company.run("Tomas",
				() -> this.macros.add(plan("Odd", Audience.PERSONAL, new Deed.Take()))));
	}

	private static MacroPlan plan(String name, Audience audience, Deed... deeds) {
		return new MacroPlan(name, "", audience, null, List.of(deeds));
	}

	private List<String> names(String who) {
		return this.company.as(who, this.macros::all).stream().map((macro) -> macro.plan().name()).toList();
	}

	private CaseId opens() {
		this.mail.openInbox(this.company);
		var conversation = this.mail.from(this.company, "li.na@example.com", "Refund for MU5101").conversationId();
		return this.company.as("Ratna", () -> this.desk.lists().byConversations(Set.of(conversation)))
			.get(conversation);
	}

	private CaseDetail detail(CaseId id) {
		return this.company.as("Sofia", () -> this.desk.details().get(id));
	}

}
