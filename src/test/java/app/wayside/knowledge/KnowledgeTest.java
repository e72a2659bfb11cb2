package app.wayside.knowledge;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import app.wayside.audit.EventLog;
import app.wayside.identity.Actor;
import app.wayside.identity.NotAllowed;
import app.wayside.identity.Permission;
import app.wayside.identity.TeamId;
import app.wayside.people.Agency;
import app.wayside.tenancy.Ids;
import app.wayside.people.PeopleTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PeopleTest
class KnowledgeTest {

	@Autowired
	CannedTexts texts;

	@Autowired
	Letters letters;

	@Autowired
	KnowledgeDefaults defaults;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transactions;

	@Autowired
	EventLog log;

	Agency agency;

	@BeforeEach
	void an_agency() {
		this.agency = Agency.found(this.jdbc, this.transactions, this.log);
	}

	@Test
	void the_texts_that_come_with_wayside_load_once_and_have_no_unknown_gap() {
		load();
		int canned = this.agency.wayside(() -> this.texts.all()).size();
		assertThat(canned).isGreaterThan(20);
		List<LetterWording> all = this.agency.wayside(() -> this.letters.all());
		assertThat(all.stream().map(LetterWording::kind).collect(Collectors.toSet()))
			.containsExactlyInAnyOrder(LetterKind.values());
		assertThat(all).hasSize(LetterKind.values().length * Languages.OFFERED.size());
		load();
		assertThat(this.agency.wayside(() -> this.texts.all())).hasSize(canned);
		assertThat(this.agency.wayside(() -> this.letters.all())).allMatch((letter) -> letter.version() == 1);
	}

	@Test
	void a_shortcut_is_completed_in_the_customers_language() {
		load();
		List<CannedMatch> matches = complete("ref", "zh-CN");
		assertThat(matches).extracting(CannedMatch::shortcut).startsWith("refund-full", "refund-quote", "refund-sent");
		assertThat(matches.getFirst().title()).isEqualTo("航班取消全额退款");
		assertThat(complete("致歉", "zh")).extracting(CannedMatch::shortcut).contains("sorry-late");
		assertThat(complete("refund-full", "fr").getFirst().language()).isEqualTo("en");
	}

	@Test
	void a_teams_own_text_comes_before_everybodys() {
		TeamId refunds = new TeamId(Ids.next());
		write("thanks", null, "Thanks from all");
		write("thanks", refunds, "Thanks from the refund desk");
		assertThat(complete("thanks", "en")).extracting(CannedMatch::body).containsExactly("Thanks from all");
		assertThat(this.agency.wayside(() -> this.texts.complete("thanks", "en", List.of(refunds))))
			.extracting(CannedMatch::body)
			.containsExactly("Thanks from the refund desk");
		assertThatThrownBy(() -> write("thanks", null, "Again")).isInstanceOf(ShortcutTaken.class);
		assertThatThrownBy(() -> write("Thanks!", null, "Again")).isInstanceOf(ShortcutNotValid.class);
	}

	@Test
	void gaps_are_filled_and_the_missing_are_named() {
		Wording wording = new Wording("Your case {{case.number}}",
				"Dear {{ customer.name }},\n\nby {{due}} at the latest, {{due}}. $1 \\");
		Filled filled = wording.filled(Map.of("customer.name", "Ms Li $2", "case.number", "C-2026-004182"));
		assertThat(filled.title()).isEqualTo("Your case C-2026-004182");
		assertThat(filled.body()).startsWith("Dear Ms Li $2,").contains("{{due}}");
		assertThat(filled.missing()).containsExactly("due");
		assertThat(filled.isComplete()).isFalse();
	}

	@Test
	void each_save_is_a_version_and_an_old_page_is_refused() {
		CannedTextId id = write("hello", null, "Hello");
		this.agency.by(Actor.WAYSIDE, () -> this.texts.rewrite(id, 1, new CannedText.Key("hello", null, ""),
				Map.of("en", new Wording("Hello", "Good day {{customer.name}}"), "zh", new Wording("你好", "您好"))));
		assertThatThrownBy(
				() -> this.agency
					.by(Actor.WAYSIDE,
							() -> this.texts.rewrite(id, 1, new CannedText.Key("hello", null, ""),
									Map.of("en", new Wording("Hello", "Lost")))))
			.isInstanceOf(TextChangedMeanwhile.class);
		assertThat(this.agency.wayside(() -> this.texts.history(id))).extracting(CannedVersion::version)
			.containsExactly(2, 1);
		assertThat(this.agency.historyOf(id.value())).containsExactly("knowledge.canned-text-written",
				"knowledge.canned-text-written");
	}

	@Test
	void a_gap_that_nothing_fills_is_refused() {
		assertThatThrownBy(() -> write("hello", null, "Dear {{customer.nickname}}")).isInstanceOf(UnknownGap.class);
		assertThatThrownBy(() -> this.agency.by(Actor.WAYSIDE,
				() -> this.letters.rewrite(LetterKind.RECEIPT, "en", new Wording("Hi", "{{password}}"), 0)))
			.isInstanceOf(UnknownGap.class);
	}

	@Test
	void a_retired_text_is_not_offered_and_frees_its_shortcut() {
		CannedTextId id = write("hello", null, "Hello");
		this.agency.by(Actor.WAYSIDE, () -> this.texts.retire(id));
		assertThat(complete("hello", "en")).isEmpty();
		write("hello", null, "Hello again");
		assertThatThrownBy(() -> this.agency.by(Actor.WAYSIDE, () -> this.texts.restore(id)))
			.isInstanceOf(ShortcutTaken.class);
	}

	@Test
	void a_letter_is_written_in_the_customers_language_and_as_it_reads_now() {
		load();
		Map<String, String> facts = Map.of("customer.name", "李女士", "case.number", "C-1", "case.subject", "退款",
				"team.name", "退款组", "due", "14:32", "link", "https://example.com/x", "company.name", "港线旅行");
		Letter letter = this.agency.wayside(() -> this.letters.write(LetterKind.RECEIPT, "zh-CN", facts));
		assertThat(letter.subject()).isEqualTo("我们已收到：退款 [C-1]");
		assertThat(letter.missing()).isEmpty();
		assertThat(letter.language()).isEqualTo("zh");
		this.agency.by(Actor.WAYSIDE, () -> this.letters.rewrite(LetterKind.RECEIPT, "zh-CN",
				new Wording("收到 [{{case.number}}]", "{{customer.name}}，您好"), 1));
		assertThat(this.agency.wayside(() -> this.letters.write(LetterKind.RECEIPT, "zh", facts)).subject())
			.isEqualTo("收到 [C-1]");
		assertThatThrownBy(() -> this.agency.by(Actor.WAYSIDE,
				() -> this.letters.rewrite(LetterKind.RECEIPT, "zh", new Wording("晚了", "晚了"), 1)))
			.isInstanceOf(TextChangedMeanwhile.class);
		assertThat(this.agency.wayside(() -> this.letters.history(LetterKind.RECEIPT, "zh"))).hasSize(2);
		assertThat(this.agency.wayside(() -> this.letters.write(LetterKind.SURVEY, "fr", facts)).language())
			.isEqualTo("en");
	}

	@Test
	void another_tenant_has_texts_of_its_own_and_writing_needs_the_permission() {
		CannedTextId id = write("hello", null, "Hello");
		Agency other = Agency.found(this.jdbc, this.transactions, this.log);
		assertThat(other.wayside(() -> this.texts.find(id))).isEmpty();
		assertThat(other.wayside(() -> this.texts.complete("", "en", List.of()))).isEmpty();
		assertThatThrownBy(() -> other.wayside(() -> this.letters.write(LetterKind.RECEIPT, "en", Map.of())))
			.isInstanceOf(LetterNotFound.class);
		Actor.Staff agent = this.agency.hires("Agent", Permission.WORK_CASES);
		assertThatThrownBy(() -> this.agency.by(agent, () -> this.texts.retire(id))).isInstanceOf(NotAllowed.class);
	}

	private void load() {
		this.agency.by(Actor.WAYSIDE, this.defaults::loadDefaults);
	}

	private CannedTextId write(String shortcut, @Nullable TeamId team, String body) {
		return this.agency.wayside(() -> this.texts.write(new CannedText.Key(shortcut, team, ""),
				Map.of("en", new Wording("Title", body))));
	}

	private List<CannedMatch> complete(String prefix, String language) {
		return this.agency.wayside(() -> this.texts.complete(prefix, language, List.of()));
	}

}
