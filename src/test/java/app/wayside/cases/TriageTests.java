package app.wayside.cases;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import app.wayside.cases.learning.Judges;
import app.wayside.cases.learning.Verdict;
import app.wayside.cases.sla.Severity;
import app.wayside.cases.triage.Evidence;
import app.wayside.conversations.Arrival;
import app.wayside.conversations.ChannelId;
import app.wayside.conversations.Channels;
import app.wayside.conversations.Intake;
import app.wayside.conversations.Messages;
import app.wayside.identity.TeamProfile;
import app.wayside.identity.Teams;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Triage in the whole application: it judges, explains, is corrected and learns. */
@WaysideTest
class TriageTests {

	private static final Duration LONG = Duration.ofSeconds(90);

	private final Companies companies;

	private final Setting setting;

	private final Desk desk;

	private Company harbourline;

	TriageTests(Companies companies, Channels channels, Teams teams, Intake intake, Judges judges, Triage triage,
			CaseLists lists, CaseDetails details, Messages messages) {
		this.companies = companies;
		this.setting = new Setting(channels, teams, intake);
		this.desk = new Desk(judges, triage, lists, details, messages);
	}

	record Setting(Channels channels, Teams teams, Intake intake) {
	}

	record Desk(Judges judges, Triage triage, CaseLists lists, CaseDetails details, Messages messages) {
	}

	@BeforeEach
	void a_company_with_an_inbox() {
		this.harbourline = company();
	}

	private Company company() {
		Company made = this.companies.create();
		made.run(() -> {
			this.setting.teams()
				.create(new TeamProfile("desk", "Service desk", "客服", java.time.ZoneId.of("Asia/Shanghai"), "always"));
			this.setting.channels()
				.open(new Channels.NewChannel("EMAIL", inbox(made), "Harbourline Help", "海岸线客服", "en"));
		});
		return made;
	}

	private static String inbox(Company company) {
		return "help@" + company.key() + ".example";
	}

	/** A text and the process that a person would give it. */
	record Asked(String process, String text) {
	}

	static final List<Asked> ENGLISH = List.of(
			new Asked("inquiry", "Could you quote me a week in Madeira for two in May, flights from Dublin included?"),
			new Asked("inquiry", "Which visa do I need for Vietnam on a Polish passport, and how long does it take?"),
			new Asked("booking",
					"Please correct the spelling of my surname on the ticket, it says Olivera with one i."),
			new Asked("booking", "I never received the voucher for the hotel that I booked on Monday."),
			new Asked("complaint",
					"The guide was rude all day and the bus was filthy. I want to make a formal complaint."),
			new Asked("complaint",
					"Two stars would be flattering: mould in the bathroom, and nobody at reception cared."),
			new Asked("refund", "The airline cancelled our flight. I want my money back, not a voucher."),
			new Asked("refund", "I have to cancel the tour because of surgery, what do I get back?"),
			new Asked("payment", "My card was charged twice for the same booking."),
			new Asked("payment",
					"There is a payment on my statement that I never made, somebody used my card with you."),
			new Asked("selfservice", "Where in the app do I find my boarding pass? I cannot log in either."),
			new Asked("crisis", "There was an earthquake here, our hotel is being evacuated, we need to get out."));

	static final List<Asked> CHINESE = List.of(new Asked("inquiry", "请问明年三月去新西兰自驾两周，两个人大概要多少钱？"),
			new Asked("inquiry", "去埃及需要提前办签证吗？材料有哪些？"), new Asked("booking", "机票上我的名字拼错了一个字母，麻烦更正。"),
			new Asked("booking", "订的酒店到现在还没收到确认单。"), new Asked("complaint", "导游全程态度恶劣，还强迫购物，我要投诉！"),
			new Asked("complaint", "房间又脏又吵，跟宣传完全不一样，太失望了。"), new Asked("refund", "航班被取消了，请把机票款退给我。"),
			new Asked("refund", "因为生病去不了，想取消行程，能退多少？"), new Asked("payment", "同一个订单扣了我两次款，请核实。"),
			new Asked("payment", "信用卡上有一笔你们的消费，我没有买过，是不是被盗刷了？"), new Asked("selfservice", "登录不了账号，密码重置邮件也收不到。"),
			new Asked("crisis", "这边台风登陆，酒店停电了，我们被困住了，怎么撤离？"));

	static final List<Asked> INDONESIAN = List.of(
			new Asked("inquiry", "Berapa harga paket bulan madu ke Maladewa untuk lima hari?"),
			new Asked("inquiry", "Apakah perlu visa untuk transit di Doha selama delapan jam?"),
			new Asked("booking", "Nama di tiket saya salah eja, tolong diperbaiki."),
			new Asked("booking", "Saya sudah pesan hotel tetapi voucher belum dikirim."),
			new Asked("complaint", "Pelayanan pemandu sangat buruk dan kasar, saya mau mengajukan keluhan resmi."),
			new Asked("complaint", "Kamarnya kotor dan bau, sangat mengecewakan."),
			new Asked("refund", "Penerbangan dibatalkan maskapai, tolong kembalikan uang saya."),
			new Asked("refund", "Saya ingin membatalkan tur karena sakit, berapa yang dikembalikan?"),
			new Asked("payment", "Kartu kredit saya terpotong dua kali untuk satu pesanan."),
			new Asked("payment", "Ada transaksi mencurigakan di kartu saya, saya tidak pernah memesan ini."),
			new Asked("selfservice", "Saya tidak bisa masuk ke akun, lupa kata sandi."),
			new Asked("crisis", "Ada gempa besar di sini, kami harus dievakuasi dari hotel."));

	static Stream<List<Asked>> languages() {
		return Stream.of(ENGLISH, CHINESE, INDONESIAN);
	}

	@ParameterizedTest
	@MethodSource("languages")
	void most_texts_get_their_process_without_anybody_having_taught_anything(List<Asked> asked) {
		List<Verdict> verdicts = judge(asked.stream().map(Asked::text).toList());

		List<String> wrong = new ArrayList<>();
		for (int place = 0; place < asked.size(); place++) {
			String process = Judges.process(verdicts.get(place).process(), verdicts.get(place).complaint());
			if (!asked.get(place).process().equals(process)) {
				wrong.add(asked.get(place) + " was judged " + process);
			}
		}
		assertThat(wrong).hasSizeLessThanOrEqualTo(2);
	}

	@Test
	void nonsense_gets_no_process() {
		List<Verdict> verdicts = judge(List.of("xkcd qwpo zzzz lorem blorp fnord", "0000 1111 ---- ####",
				"The mitochondria is the powerhouse of the cell."));

		assertThat(verdicts).allSatisfy((verdict) -> assertThat(verdict.process().unsure()).isTrue());
	}

	@Test
	void a_mail_is_classified_explained_and_its_bookings_are_linked() {
		String text = "The airline cancelled flight MU5101 and I want my money back. My booking reference is K7PLQ2.";
		CaseDetail opened = write(this.harbourline, "maria@example.com", "Refund please", text);

		assertThat(opened.classification().process()).isEqualTo("refund");
		assertThat(opened.classification().category()).startsWith("refund.");
		assertThat(opened.classification().language()).isEqualTo("en");
		assertThat(opened.references()).extracting(CaseDetail.Reference::value).contains("K7PLQ2", "MU5101");
		String judged = "Refund please\n" + text;
		List<TriageDecision> decisions = decisions(this.harbourline, opened);
		assertThat(decisions).extracting(TriageDecision::scheme).containsExactly(TriageScheme.values());
		assertThat(decisions.getFirst().evidence()).isNotEmpty();
		assertThat(decisions).flatExtracting(TriageDecision::evidence).allSatisfy((evidence) -> {
			if (evidence instanceof Evidence.Words words) {
				assertThat(judged.substring(words.start(), words.end())).isEqualTo(words.text());
			}
		});
	}

	@Test
	void being_stranded_is_urgent_and_critical_and_later_words_raise_but_never_lower() {
		CaseDetail calm = write(this.harbourline, "tom@example.com", "Question about my hotel",
				"Could you tell me whether breakfast is included in my booking for June?");
		assertThat(calm.classification().urgency()).isNotEqualTo("urgent");

		write(this.harbourline, "tom@example.com", "Re: [" + calm.number() + "]",
				"We are stranded at the airport, our flight leaves in two hours, order HTL-90122.");
		Awaitility.await()
			.atMost(LONG)
			.until(() -> detail(this.harbourline, calm).classification().urgency().equals("urgent"));
		CaseDetail raised = detail(this.harbourline, calm);
		assertThat(raised.classification().severity()).isIn(Severity.HIGH, Severity.CRITICAL);
		assertThat(raised.references()).extracting(CaseDetail.Reference::value).contains("HTL-90122");

		write(this.harbourline, "tom@example.com", "Re: [" + calm.number() + "]", "Thank you, no hurry at all.");
		assertThat(detail(this.harbourline, calm).classification().urgency()).isEqualTo("urgent");
	}

	@Test
	void corrections_change_what_is_decided_next_for_this_company_and_for_no_other() {
		String asked = "Our driver number %d needs his parking card for the coach depot renewed.";
		Company other = company();
		CaseDetail first = write(this.harbourline, "a@example.com", "Parking card", asked.formatted(1));
		List<CaseDetail> taught = List.of(first,
				write(this.harbourline, "b@example.com", "Depot parking card", asked.formatted(2)),
				write(this.harbourline, "c@example.com", "Renew parking card", asked.formatted(3)));
		String before = process(first);
		String target = before.equals("reporting") ? "quality" : "reporting";

		taught.forEach((each) -> correct(each, TriageScheme.PROCESS, target));

		assertThat(detail(this.harbourline, first).classification().process()).isEqualTo(target);
		Awaitility.await().atMost(LONG).untilAsserted(() -> {
			Verdict verdict = judge(List.of("Parking card\n" + asked.formatted(7))).getFirst();
			assertThat(verdict.process().label()).isEqualTo(target);
			assertThat(verdict.process().evidence()).anyMatch(Evidence.LikeCorrection.class::isInstance);
		});
		Verdict elsewhere = other
			.as("Sofia", () -> this.desk.judges().judge(List.of("Parking card\n" + asked.formatted(7))))
			.getFirst();
		assertThat(elsewhere.process().label()).isNotEqualTo(target);
	}

	@Test
	void a_category_brings_its_process_and_can_be_taken_back() {
		CaseDetail opened = write(this.harbourline, "d@example.com", "Charged twice",
				"My card was charged twice for the same booking.");
		Classification before = opened.classification();

		correct(opened, TriageScheme.CATEGORY, "inquiry.visa");
		Classification corrected = detail(this.harbourline, opened).classification();
		assertThat(corrected.process()).isEqualTo("inquiry");
		assertThat(corrected.category()).isEqualTo("inquiry.visa");

		this.harbourline.run("Ratna", () -> this.desk.triage().uncorrect(opened.id(), TriageScheme.PROCESS));
		assertThat(detail(this.harbourline, opened).classification().process()).isEqualTo(before.process());
	}

	@Test
	void every_scheme_can_be_corrected_and_knows_its_labels() {
		CaseDetail opened = write(this.harbourline, "e@example.com", "Invoice copy",
				"Please send me a copy of my invoice for the trip in March.");
		Map<TriageScheme, String> said = Map.of(TriageScheme.URGENCY, "low", TriageScheme.SENTIMENT, "angry",
				TriageScheme.COMPLAINT, "complaint", TriageScheme.SEVERITY, "critical", TriageScheme.LANGUAGE, "id");

		said.forEach((scheme, label) -> correct(opened, scheme, label));

		Classification after = detail(this.harbourline, opened).classification();
		assertThat(after.urgency()).isEqualTo("low");
		assertThat(after.sentiment()).isEqualTo("angry");
		assertThat(after.complaint()).isTrue();
		assertThat(after.severity()).isEqualTo(Severity.CRITICAL);
		assertThat(after.language()).isEqualTo("id");
		assertThatExceptionOfType(UnknownLabel.class)
			.isThrownBy(() -> correct(opened, TriageScheme.URGENCY, "whenever"));
		assertThatExceptionOfType(UnknownProcess.class)
			.isThrownBy(() -> correct(opened, TriageScheme.PROCESS, "gardening"));
		assertThatExceptionOfType(UnknownCategory.class)
			.isThrownBy(() -> correct(opened, TriageScheme.CATEGORY, "inquiry.planning"));
	}

	private List<Verdict> judge(List<String> texts) {
		return as(this.harbourline, () -> this.desk.judges().judge(texts));
	}

	private void correct(CaseDetail about, TriageScheme scheme, String label) {
		this.harbourline.run("Ratna", () -> this.desk.triage().correct(about.id(), scheme, label));
	}

	private List<TriageDecision> decisions(Company company, CaseDetail about) {
		return as(company, () -> this.desk.triage().decisions(about.id()));
	}

	private CaseDetail detail(Company company, CaseDetail about) {
		return as(company, () -> this.desk.details().get(about.id()));
	}

	private static String process(CaseDetail detail) {
		return detail.classification().process();
	}

	/** A mail comes in; answers its case once it was judged. */
	private CaseDetail write(Company company, String from, String subject, String text) {
		String mail = "From: %s\r\nTo: %s\r\nSubject: %s\r\nMessage-ID: <%s@example.com>\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n%s\r\n"
			.formatted(from, inbox(company), subject, java.util.UUID.randomUUID(), text);
		company.run(() -> {
			ChannelId channel = new ChannelId(this.setting.channels().all().getFirst().id());
			this.setting.intake()
				.submit(new Arrival(channel, from, inbox(company), mail.getBytes(StandardCharsets.UTF_8)));
		});
		Awaitility.await()
			.atMost(LONG)
			.until(() -> found(company, from), (found) -> found != null && !decisions(company, found).isEmpty());
		// it may have been judged between the two looks
		return java.util.Objects.requireNonNull(found(company, from));
	}

	private @org.jspecify.annotations.Nullable CaseDetail found(Company company, String from) {
		return as(company, () -> {
			for (CaseRow row : this.desk.lists().page(CaseView.ALL, "", null, 20)) {
				CaseDetail detail = this.desk.details().get(new CaseId(row.id()));
				if (this.desk.messages().latest(detail.conversationId(), 50).getFirst().fromAddress().equals(from)) {
					return detail;
				}
			}
			return null;
		});
	}

	private static <T> T as(Company company, Callable<T> work) {
		return company.as("Sofia", work);
	}

}
