package app.wayside.conversations;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.wayside.identity.Actor;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.HandedMail;
import app.wayside.support.WaysideTest;
import app.wayside.time.ScopedClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What a draft was before can be looked at and put back by whoever wrote it. */
@WaysideTest
@Import({ HandedMail.class, DraftVersionsTest.Outside.class })
class DraftVersionsTest {

	private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

	private final HandedMail mail;

	private final Drafts drafts;

	private final DraftVersions versions;

	private final TransactionTemplate transactions;

	private final ConversationPersonalData personal;

	private final Talks talks;

	private final Company company;

	private Drafts.Place place;

	private UUID customer;

	DraftVersionsTest(HandedMail mail, Drafts drafts, DraftVersions versions, Outside outside) {
		this.mail = mail;
		this.drafts = drafts;
		this.versions = versions;
		this.transactions = outside.transactions();
		this.personal = outside.personal();
		this.talks = outside.talks();
		this.company = outside.companies().create();
	}

	/** What a test begins with, and looks behind. */
	@TestComponent
	record Outside(Companies companies, TransactionTemplate transactions, ConversationPersonalData personal,
			Talks talks) {
	}

	@BeforeEach
	void a_conversation() {
		this.mail.openInbox(this.company);
		ConversationId first = this.mail.from(this.company, "li.na@example.com", "Refund for MU5101").conversationId();
		this.customer = this.company.as(Actor.WAYSIDE,
				() -> this.transactions.execute((status) -> this.talks.get(first).customerId().value()));
		this.place = new Drafts.Place(first, Drafts.Kind.REPLY);
	}

	@Test
	void a_minute_has_one_version_unless_most_of_the_text_goes() {
		at(0, "Dear Ms Li, we");
		at(10, "Dear Ms Li, we asked");
		at(20, "Dear Ms Li, we asked the airline");
		assertThat(texts("Ratna")).containsExactly("Dear Ms Li, we");
		at(30, "Oh");
		assertThat(texts("Ratna")).containsExactly("Dear Ms Li, we asked the airline", "Dear Ms Li, we");
		at(120, "Oh well");
		at(130, "Oh well,");
		assertThat(texts("Ratna")).containsExactly("Oh well", "Dear Ms Li, we asked the airline", "Dear Ms Li, we");
		assertThat(texts("Chen")).isEmpty();
	}

	@Test
	void a_version_is_put_back_and_what_stood_there_becomes_one() {
		at(0, "Dear Ms Li, we asked the airline for you");
		at(90, "");
		DraftVersion lost = versions("Ratna").getFirst();
		at(100, "Hello there");
		ScopedClock.run(START.plusSeconds(200),
				() -> this.company.run("Ratna", () -> this.versions.putBack(this.place, lost.savedAt())));

		assertThat(this.company.as("Ratna", () -> this.drafts.of(this.place)).text())
			.isEqualTo("Dear Ms Li, we asked the airline for you");
		assertThat(texts("Ratna")).contains("Hello there");
	}

	@Test
	void versions_go_a_week_after_the_draft_does() {
		at(0, "Dear Ms Li, we asked the airline");
		at(90, "Dear Ms Li, we asked them");
		ScopedClock.run(START.plusSeconds(100), () -> this.company.run("Ratna", () -> this.drafts.discard(this.place)));

		assertThat(texts("Ratna", START.plus(Duration.ofDays(6)))).hasSize(1);
		assertThat(texts("Ratna", START.plus(Duration.ofDays(8)))).isEmpty();
	}

	@Test
	void versions_are_erased_with_the_customer() {
		at(0, "Dear Ms Li, we asked the airline");
		at(90, "Dear Ms Li, we asked them");
		this.company.run(() -> this.transactions.executeWithoutResult((status) -> this.personal.erase(this.customer)));

		assertThat(texts("Ratna")).isEmpty();
	}

	private void at(int seconds, String text) {
		ScopedClock.run(START.plusSeconds(seconds),
				() -> this.company.run("Ratna", () -> this.drafts.keep(this.place, text)));
	}

	private List<DraftVersion> versions(String name) {
		return this.company.as(name, () -> this.versions.of(this.place));
	}

	private List<String> texts(String name) {
		return texts(name, START.plusSeconds(300));
	}

	private List<String> texts(String name, Instant when) {
		List<String> texts = new ArrayList<>();
		ScopedClock.run(when, () -> versions(name).forEach((version) -> texts.add(version.text())));
		return texts;
	}

}
