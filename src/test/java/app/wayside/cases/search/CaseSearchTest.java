package app.wayside.cases.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import app.wayside.cases.CaseLists;
import app.wayside.cases.CaseRow;
import app.wayside.cases.CaseView;
import app.wayside.conversations.HandIn;
import app.wayside.customers.CustomerId;
import app.wayside.customers.Customers;
import app.wayside.customers.Profile;
import app.wayside.privacy.PersonalData;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.MailClient;
import app.wayside.support.WaysideTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Cases are found by what is written in them, by those who may see them. */
@WaysideTest
class CaseSearchTest {

	private final Doors doors;

	private final Companies companies;

	private final MailClient mail;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private Company harbourline;

	private String inbox;

	CaseSearchTest(CaseLists lists, HandIn handIn, Customers customers, List<PersonalData> personal,
			Companies companies, MailClient mail, JdbcClient jdbc, TransactionTemplate transaction) {
		this.doors = new Doors(lists, handIn, customers, personal);
		this.companies = companies;
		this.mail = mail;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	record Doors(CaseLists lists, HandIn handIn, Customers customers, List<PersonalData> personal) {
	}

	@BeforeEach
	void two_guests_write() {
		this.harbourline = this.companies.create();
		this.inbox = this.mail.openInbox(this.harbourline);
		write("lina.meier@guests.example", "Lina Meier", "Batam",
				"The ferries were cancelled and nobody refunded the porters. My booking is KX72QP.");
		write("wang@guests.example", "王小明", "酒店", "房间里没有热水，我要求全额退款，请尽快处理。");
	}

	@Test
	void a_word_is_found_inside_a_message_whatever_its_ending() {
		assertThat(found(CaseView.ALL, "ferry")).containsExactly("Batam");
		assertThat(found(CaseView.ALL, "refunding porter")).containsExactly("Batam");
		assertThat(found(CaseView.OPEN, "refunding porter")).containsExactly("Batam");
		assertThat(found(CaseView.ALL, "refund hotel")).isEmpty();
	}

	@Test
	void chinese_words_are_found_without_spaces_between_them() {
		assertThat(found(CaseView.ALL, "退款")).containsExactly("酒店");
		assertThat(found(CaseView.OPEN, "热水")).containsExactly("酒店");
		assertThat(found(CaseView.ALL, "没有热水")).containsExactly("酒店");
		assertThat(found(CaseView.ALL, "冷水")).isEmpty();
		assertThat(found(CaseView.ALL, "王")).containsExactly("酒店");
	}

	@Test
	void names_addresses_numbers_and_references_are_found_whole_and_by_their_beginning() {
		String number = rows(CaseView.ALL, "ferry").getFirst().number();

		assertThat(found(CaseView.ALL, number)).containsExactly("Batam");
		assertThat(found(CaseView.ALL, "lina.meier@guests.example")).containsExactly("Batam");
		assertThat(found(CaseView.ALL, "meier")).containsExactly("Batam");
		assertThat(found(CaseView.ALL, "lina.me")).containsExactly("Batam");
		assertThat(found(CaseView.ALL, "kx72")).containsExactly("Batam");
		assertThat(found(CaseView.ALL, "kx72 ferry")).isEmpty();
		assertThat(found(CaseView.OPEN, "ferry kx72")).containsExactly("Batam");
	}

	@Test
	void a_phrase_is_found_as_it_is_written() {
		assertThat(found(CaseView.ALL, "\"nobody refunded the porters\"")).containsExactly("Batam");
		assertThat(found(CaseView.OPEN, "\"nobody refunded\" ferry")).containsExactly("Batam");
		assertThat(found(CaseView.ALL, "\"refunded nobody\"")).isEmpty();
		assertThat(found(CaseView.ALL, "“全额退款”")).containsExactly("酒店");
	}

	@Test
	void what_was_found_is_shown_with_its_marks() {
		List<CaseRow> rows = rows(CaseView.ALL, "porter");

		Snippet said = this.harbourline.as("Ratna", () -> this.doors.lists().excerpts(rows, "porter"))
			.values()
			.iterator()
			.next()
			.said();

		assertThat(said.parts()).extracting(Snippet.Part::text, Snippet.Part::found)
			.contains(org.assertj.core.groups.Tuple.tuple("porters", true));
	}

	@Test
	void another_company_finds_nothing_of_it() {
		Company other = this.companies.create();

		assertThat(other.as("Ratna", () -> this.doors.lists().page(CaseView.ALL, "ferry", null, 10))).isEmpty();
		assertThat(other.as("Ratna", () -> this.doors.lists().page(CaseView.OPEN, "ferry", null, 10))).isEmpty();
	}

	@Test
	void pages_of_what_was_found_follow_one_another() {
		for (int guest = 0; guest < 9; guest++) {
			write("guest" + guest + "@guests.example", "Guest", "Lounge " + guest, "The lounge was closed.");
		}
		for (CaseView view : List.of(CaseView.ALL, CaseView.OPEN)) {
			List<String> seen = new java.util.ArrayList<>();
			String cursor = null;
			for (int page = 0; page < 3; page++) {
				String from = cursor;
				List<CaseRow> rows = this.harbourline.as("Ratna",
						() -> this.doors.lists().steadyPage(view, "lounge", from, 4));
				rows.forEach((row) -> seen.add(row.subject()));
				cursor = rows.getLast().cursor();
			}
			assertThat(seen).hasSize(9).doesNotHaveDuplicates().startsWith("Lounge 8").endsWith("Lounge 0");
		}
	}

	@Test
	void filters_narrow_what_was_found() {
		assertThat(found(CaseView.ALL, "ferry status:new,open,waiting")).containsExactly("Batam");
		assertThat(found(CaseView.ALL, "ferry status:closed")).isEmpty();
	}

	@Test
	void a_new_name_is_found_and_an_erased_one_is_not() {
		UUID lina = rows(CaseView.ALL, "ferry").getFirst().customerId();
		CustomerId id = new CustomerId(lina);
		this.harbourline.run("Ada", () -> {
			var details = this.doors.customers().details(id);
			this.doors.customers()
				.change(id, new Profile("Lina Vasquez", "", "", "en", "Europe/Madrid", null, ""), details.version());
		});
		assertThat(found(CaseView.ALL, "vasquez")).containsExactly("Batam");

		this.harbourline.run(() -> this.transaction
			.executeWithoutResult((status) -> this.doors.personal().forEach((each) -> each.erase(lina))));

		assertThat(found(CaseView.ALL, "vasquez")).isEmpty();
		assertThat(found(CaseView.ALL, "ferry")).isEmpty();
		assertThat(found(CaseView.ALL, "退款")).containsExactly("酒店");
	}

	@Test
	void nobody_and_no_other_company_gets_at_words_past_the_wall() {
		assertThat(found(CaseView.ALL, "ferry")).containsExactly("Batam");
		String word = "'" + this.harbourline.as("Ratna",
				() -> ask(
						"""
								select min(to_hex(era) || '~ferri') from case_search where words @@ cast(to_hex(era) || '~ferri' as tsquery)
								""",
						String.class))
				+ "'";
		Company other = this.companies.create();

		assertThat(hits(word)).isZero();
		assertThat(other.<Integer>as("Ratna", () -> hits(word))).isZero();
		assertThat(this.harbourline.<Integer>as("Ratna", () -> hits("'~ferri'"))).isEqualTo(2);
	}

	/** What both functions find that look past the wall. */
	private int hits(String query) {
		return ask("""
				select (select count(*) from cases_with_words(%1$s, 'infinity', gen_random_uuid(), 10))
				     + (select count(*) from live_cases_with_words(%1$s, 10))
				""".formatted("'" + query.replace("'", "''") + "'"), Integer.class);
	}

	private <T> T ask(String sql, Class<T> type) {
		return java.util.Objects
			.requireNonNull(this.transaction.execute((status) -> this.jdbc.sql(sql).query(type).single()));
	}

	private List<String> found(CaseView view, String words) {
		return rows(view, words).stream().map(CaseRow::subject).toList();
	}

	private List<CaseRow> rows(CaseView view, String words) {
		return this.harbourline.as("Ratna", () -> this.doors.lists().page(view, words, null, 10));
	}

	private void write(String from, String name, String subject, String text) {
		var mail = this.mail.compose(from, this.inbox, subject, text);
		try {
			mail.setFrom(new jakarta.mail.internet.InternetAddress(from, name, "UTF-8"));
			var bytes = new java.io.ByteArrayOutputStream();
			mail.writeTo(bytes);
			this.harbourline.as("Ada", () -> {
				this.doors.handIn()
					.submit(bytes.toString(StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), this.inbox);
				return 0;
			});
		}
		catch (jakarta.mail.MessagingException | java.io.IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
