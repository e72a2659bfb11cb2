package app.wayside.conversations.mail;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Enumeration;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class HostileMailTests {

	private static final Charset GB18030 = Charset.forName("GB18030");

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			GBK                  | gb2312          | 您好，我是朱镕基路的旅客，退款还没有到账，请尽快处理，谢谢！
			GB18030              | gb2312          | 旅客姓名：㐂𠮷，订单号八八二七，航班取消后一直没有人联系我
			GB18030              | iso-8859-1      | 您好，我们的航班被取消了，请问什么时候可以退款到账？
			GB18030              |                 | 您好，我们的航班被取消了，请问什么时候可以退款到账？谢谢您的帮助
			GB18030              | x-unknown       | 您好，我们的航班被取消了，请问什么时候可以退款到账？谢谢您的帮助
			GB18030              | utf-8           | 您好，我们的航班被取消了，请问什么时候可以退款到账？谢谢您的帮助
			UTF-8                | gb2312          | 您好，我们的航班被取消了，请问什么时候可以退款
			UTF-8                | iso-8859-1      | Die Buchung für Zürich wurde gelöscht
			UTF-8                |                 | Où est mon remboursement déjà promis ?
			UTF-8                | us-ascii        | Où est mon remboursement déjà promis ?
			Big5                 | big5            | 您好，請問退款何時入帳
			ISO-2022-JP          | iso-2022-jp     | 予約番号を確認してください
			Shift_JIS            | shift_jis       | 予約番号を確認してください
			EUC-KR               | ks_c_5601-1987  | 환불은 언제 되나요
			x-windows-949        | euc-kr          | 똠방각하 환불
			windows-1252         | iso-8859-1      | It’s “late” – 20 €
			windows-1251         | windows-1251    | Когда вернут деньги
			windows-1258         | windows-1258    | Hoàn
			KOI8-R               | koi8-r          | Когда вернут деньги
			windows-1252         | utf-8           | Où est mon remboursement déjà promis ? C'est très gênant
			""")
	void the_text_is_right_whatever_the_label_says(String real, String label, String text) {
		byte[] raw = HostileMails.usual().text(text, Charset.forName(real), (label != null) ? label : "").bytes();
		assertThat(Mails.read(raw).body().text()).isEqualTo(text);
	}

	@Test
	void utf_7_is_known() {
		ReceivedMail mail = Mails.read(HostileMails.usual()
			.text("R+APw-ckzahlung +2D3eAA- 1 +- 1 = 2", StandardCharsets.US_ASCII, "utf-7")
			.bytes());
		assertThat(mail.body().text()).isEqualTo("Rückzahlung 😀 1 + 1 = 2");
	}

	@Test
	void encoded_words_cut_inside_a_character_are_joined() {
		byte[] subject = "航班取消退款".getBytes(GB18030);
		String first = Base64.getEncoder().encodeToString(Arrays.copyOfRange(subject, 0, 3));
		String second = Base64.getEncoder().encodeToString(Arrays.copyOfRange(subject, 3, subject.length));
		String quoted = "=?utf-8?Q?Z=C3?=\r\n =?utf-8?Q?=BCrich?=";
		assertThat(subject("=?gb2312?B?" + first + "?=\r\n =?gb2312?B?" + second + "?=")).isEqualTo("航班取消退款");
		assertThat(subject(quoted)).isEqualTo("Zürich");
		assertThat(subject("Re: =?UTF-8?Q?Caf=C3=A9_?= =?iso-8859-1?q?d=E9j=E0?= vu")).isEqualTo("Re: Café déjà vu");
		assertThat(subject("=?utf-8?B?6Iiq54+t5Y+W?= =?utf-8?B?5raI?=")).isEqualTo("航班取消");
		assertThat(subject("=?utf-8?Q?open ended")).isEqualTo("=?utf-8?Q?open ended");
	}

	@Test
	void raw_eight_bit_headers_are_utf_8_or_chinese_or_western() {
		assertThat(subject("退款 申请".getBytes(StandardCharsets.UTF_8))).isEqualTo("退款 申请");
		assertThat(subject("退款 申请".getBytes(GB18030))).isEqualTo("退款 申请");
		assertThat(subject("Größe und Zürich".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("Größe und Zürich");
	}

	@Test
	void names_of_files_are_read_in_every_spelling() {
		assertThat(fileName("Content-Disposition: attachment; filename=\"=?UTF-8?B?5Y+R56WoLnBkZg==?=\""))
			.isEqualTo("发票.pdf");
		assertThat(fileName("Content-Disposition: attachment; filename*=UTF-8''%E5%8F%91%E7%A5%A8.pdf"))
			.isEqualTo("发票.pdf");
		assertThat(fileName(
				"Content-Disposition: attachment;\n filename*0*=UTF-8''%E5%8F%91;\n filename*1*=%E7%A5%A8;\n filename*2=.pdf"))
			.isEqualTo("发票.pdf");
		assertThat(fileName("Content-Disposition: attachment; filename=my ticket.pdf")).isEqualTo("my ticket.pdf");
		assertThat(fileName("Content-Type: application/pdf; name=\"=?gb2312?B?t6LGsS5wZGY=?=\"")).isEqualTo("发票.pdf");
		assertThat(fileName("Content-Disposition: attachment; filename=\"../../etc/pass\u202efdp.exe\""))
			.isEqualTo("passfdp.exe");
		assertThat(fileName("Content-Disposition: attachment; filename=\"C:\\\\docs\\\\visa.pdf\""))
			.isEqualTo("visa.pdf");
		assertThat(fileName("Content-Disposition: attachment")).isEqualTo("attachment.pdf");
	}

	@Test
	void a_mail_that_lacks_everything_but_one_field_is_read() {
		ReceivedMail mail = Mails.read("X-Nothing: 1\r\n".getBytes(StandardCharsets.US_ASCII));
		assertThat(mail.from()).isNull();
		assertThat(mail.date()).isNull();
		assertThat(mail.thread().messageId()).isNull();
		assertThat(mail.subject()).isEmpty();
		assertThat(mail.body().text()).isEmpty();
		assertThat(mail.attachments()).isEmpty();
	}

	@Test
	void what_is_no_mail_is_refused_by_name() {
		assertThatThrownBy(() -> Mails.read(new byte[0])).isInstanceOfSatisfying(UnreadableMail.class,
				(ex) -> assertThat(ex.reason()).isEqualTo(UnreadableMail.Reason.EMPTY));
		assertThatThrownBy(() -> Mails.read("just words\nand more words\n".getBytes(StandardCharsets.UTF_8)))
			.isInstanceOfSatisfying(UnreadableMail.class,
					(ex) -> assertThat(ex.reason()).isEqualTo(UnreadableMail.Reason.NOT_A_MAIL));
	}

	@Test
	void five_thousand_references_are_capped_to_the_first_and_the_newest() {
		String references = IntStream.range(0, 5_000)
			.mapToObj((i) -> "<r" + i + "@x>")
			.collect(Collectors.joining(" "));
		ReceivedMail mail = Mails.read(HostileMails.usual().field("References", references).bytes());
		assertThat(mail.thread().references()).hasSize(MailLimits.REFERENCES).startsWith("r0@x").endsWith("r4999@x");
	}

	@Test
	void ten_thousand_parts_end_quickly_and_say_so() {
		byte[] raw = HostileMails.bomb(10_000);
		ReceivedMail mail = assertTimeout(Duration.ofSeconds(3), () -> Mails.read(raw));
		assertThat(mail.body().cuts().parts()).isTrue();
	}

	@Test
	void deep_nesting_ends_quickly() {
		assertThat(Mails.read(HostileMails.nest(20)).body().text()).contains("the innermost words");
		ReceivedMail deeper = assertTimeout(Duration.ofSeconds(3), () -> Mails.read(HostileMails.nest(2_000)));
		assertThat(deeper.body().cuts().parts()).isTrue();
	}

	@Test
	void attached_messages_are_files_twenty_deep() {
		ReceivedMail mail = Mails.read(HostileMails.matryoshka(20));
		for (int i = 19; i >= 0; i--) {
			assertThat(mail.attachments()).singleElement()
				.satisfies((file) -> assertThat(file.type()).isEqualTo("message/rfc822"));
			assertThat(mail.attachments().getFirst().name()).isEqualTo("doll " + i + ".eml");
			mail = Mails.read(mail.attachments().getFirst().content());
		}
		assertThat(mail.body().text()).isEqualTo("the smallest");
	}

	@Test
	void forty_megabytes_of_text_are_cut_and_of_file_are_kept() {
		ReceivedMail text = Mails.read(HostileMails.usual().text("a line of words\n".repeat(2_600_000)).bytes());
		assertThat(text.body().cuts().text()).isTrue();
		assertThat(text.body().text()).hasSize(MailLimits.TEXT_CHARS);
		byte[] content = new byte[30 * 1024 * 1024];
		ReceivedMail file = Mails.read(HostileMails.usual()
			.parts("multipart/mixed", HostileMails.part("Content-Type: text/plain", "see the file"),
					HostileMails.file("Content-Type: application/zip; name=big.zip", content))
			.bytes());
		assertThat(file.attachments().getFirst().content()).hasSize(content.length);
	}

	@Test
	void a_header_of_megabytes_is_bounded() {
		ReceivedMail mail = assertTimeout(Duration.ofSeconds(5),
				() -> Mails.read(HostileMails.usual()
					.field("To", "a@example.org, ".repeat(400_000))
					.field("X-Long", "x".repeat(5_000_000))
					.text("hello")
					.bytes()));
		assertThat(mail.people().to()).hasSizeLessThanOrEqualTo(MailLimits.ADDRESSES);
		assertThat(mail.body().text()).isEqualTo("hello");
	}

	@Test
	void calendar_winmail_and_signed_mail_keep_words_and_files() {
		String calendar = "BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nBEGIN:VEVENT\r\nSUMMARY:Transfer CGK\r\nLOCATION:Gate 3\r\nEND:VEVENT\r\nEND:VCALENDAR";
		ReceivedMail invite = Mails.read(HostileMails.usual()
			.parts("multipart/alternative", HostileMails.part("Content-Type: text/plain", "The transfer is cancelled"),
					HostileMails.part("Content-Type: text/calendar; method=CANCEL; charset=utf-8", calendar))
			.bytes());
		assertThat(invite.body().text()).isEqualTo("The transfer is cancelled");
		assertThat(invite.attachments().getFirst().name()).isEqualTo("invite.ics");
		ReceivedMail silent = Mails.read(HostileMails.usual()
			.parts("multipart/mixed", HostileMails.part("Content-Type: text/calendar", calendar))
			.bytes());
		assertThat(silent.body().text()).contains("Transfer CGK", "Gate 3");
		ReceivedMail outlook = Mails.read(HostileMails.usual()
			.parts("multipart/mixed", HostileMails.part("Content-Type: text/plain", "Hello"),
					HostileMails.file("Content-Type: application/ms-tnef; name=winmail.dat", new byte[] { 1, 2 }))
			.bytes());
		assertThat(outlook.attachments().getFirst().name()).isEqualTo("winmail.dat");
		ReceivedMail signed = Mails.read(HostileMails.usual()
			.parts("multipart/signed; protocol=\"application/pgp-signature\"",
					HostileMails.part("Content-Type: text/plain", "Signed words"),
					HostileMails.part("Content-Type: application/pgp-signature", "-----BEGIN PGP SIGNATURE-----"))
			.bytes());
		assertThat(signed.body().text()).isEqualTo("Signed words");
		assertThat(signed.attachments().getFirst().name()).isEqualTo("attachment.asc");
	}

	@Test
	void an_inline_picture_needs_no_disposition() {
		ReceivedMail mail = Mails.read(HostileMails.usual()
			.parts("multipart/related",
					HostileMails.part("Content-Type: text/html",
							"<p>See <img src=\"cid:p1@x\"> and <img src=\"https://t.example/x.gif\"></p>"),
					HostileMails.file("Content-Type: image/png\nContent-ID: <p1@x>", new byte[] { 9 }))
			.bytes());
		assertThat(mail.attachments()).singleElement().satisfies((file) -> {
			assertThat(file.contentId()).isEqualTo("p1@x");
			assertThat(file.place()).isEqualTo(MailAttachment.Place.INLINE);
		});
		assertThat(mail.body().html()).contains("src=\"cid:p1@x\"", "data-remote-src=\"https://t.example/x.gif\"")
			.doesNotContain(" src=\"https");
		assertThat(mail.body().remoteImages()).isEqualTo(1);
	}

	@Test
	void uuencoded_files_in_the_text_become_files() {
		ReceivedMail mail = Mails
			.read(HostileMails.usual().text("See below\n\nbegin 644 note.txt\n%2&5L;&\\`\n`\nend\n\nBye").bytes());
		assertThat(mail.attachments()).singleElement().satisfies((file) -> {
			assertThat(file.name()).isEqualTo("note.txt");
			assertThat(file.content()).asString().isEqualTo("Hello");
		});
		assertThat(mail.body().text()).contains("See below", "Bye").doesNotContain("begin 644");
	}

	@Test
	void lost_boundaries_and_foreign_line_ends_are_forgiven() {
		String open = "From: a@example.org\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nnever closed";
		assertThat(Mails.read(open.getBytes(StandardCharsets.UTF_8)).body().text()).isEqualTo("never closed");
		assertThat(Mails.read(open.replace('\n', '\r').getBytes(StandardCharsets.UTF_8)).body().text())
			.isEqualTo("never closed");
		assertThat(Mails.read(open.replace("; boundary=x", "").getBytes(StandardCharsets.UTF_8)).body().text())
			.isEqualTo("never closed");
		String none = "From: a@example.org\nContent-Type: multipart/mixed; boundary=x\n\nno parts at all";
		assertThat(Mails.read(none.getBytes(StandardCharsets.UTF_8)).body().text()).isEqualTo("no parts at all");
	}

	@Test
	void addresses_are_read_as_people_write_them() {
		ReceivedMail mail = Mails.read(HostileMails.usual()
			.field("From", "\"=?UTF-8?B?5byg5LiJ?=\" <zhang@example.cn>")
			.field("To", "undisclosed: a@x.org, \"Doe, Jane\" <jane@x.org>; b@x.org (Bob), C D <c@x.org")
			.field("Cc", "=?utf-8?Q?Lee=2C_Ann?= <ann@x.org>, , <>")
			.bytes());
		assertThat(mail.from()).isEqualTo(new MailAddress("zhang@example.cn", "张三"));
		assertThat(mail.people().to()).containsExactly(new MailAddress("a@x.org", null),
				new MailAddress("jane@x.org", "Doe, Jane"), new MailAddress("b@x.org", "Bob"),
				new MailAddress("c@x.org", "C D"));
		assertThat(mail.people().cc()).containsExactly(new MailAddress("ann@x.org", "Lee, Ann"));
	}

	@Test
	void dates_are_read_in_the_forms_that_occur() {
		Instant wanted = Instant.parse("2026-03-10T02:15:00Z");
		for (String date : new String[] { "Tue, 10 Mar 2026 09:15:00 +0700", "10 Mar 26 02:15 GMT",
				"Tue, 10 Mar 2026 09:15:00 +0700 (WIB)", "Tue Mar 10 02:15:00 2026", "2026-03-10T02:15:00Z",
				"Mon, 9 Mar 2026 21:15:00 EST" }) {
			assertThat(Mails.read(HostileMails.usual().field("Date", date).bytes()).date()).as(date).isEqualTo(wanted);
		}
		assertThat(Mails.read(HostileMails.usual().field("Date", "soon").bytes()).date()).isNull();
	}

	@Test
	void random_damage_never_breaks_the_reader() {
		RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
		byte[][] seeds = { HostileMails.nest(5), HostileMails.matryoshka(4), HostileMails.bomb(20),
				HostileMails.report("failed", "5.1.1", "550 no such user").bytes() };
		for (int round = 0; round < 4_000; round++) {
			byte[] raw = seeds[round % seeds.length].clone();
			for (int i = 0; i < 12; i++) {
				raw[random.nextInt(raw.length)] = (byte) random.nextInt(256);
			}
			try {
				MailKind.of(Mails.read(raw), Envelope.UNKNOWN);
			}
			catch (UnreadableMail ex) {
				assertThat(ex.reason()).isNotEqualTo(UnreadableMail.Reason.READER_FAILED);
			}
		}
	}

	@Test
	void every_message_of_the_mime4j_jar_is_read() throws IOException {
		URL probe = Objects.requireNonNull(getClass().getResource("/mimetools-testmsgs/ak-0696.msg"),
				"the mime4j test jar");
		String jar = URI.create(probe.getPath()).getPath().replaceAll("!.*", "");
		int read = 0;
		try (JarFile file = new JarFile(jar)) {
			for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements();) {
				JarEntry entry = entries.nextElement();
				if (entry.getName().endsWith(".msg")) {
					byte[] raw = file.getInputStream(entry).readAllBytes();
					try {
						assertThat(Mails.read(raw).headers().fields()).isNotEmpty();
					}
					catch (UnreadableMail ex) {
						assertThat(ex.reason()).as(entry.getName()).isNotEqualTo(UnreadableMail.Reason.READER_FAILED);
					}
					read++;
				}
			}
		}
		assertThat(read).isGreaterThan(70);
	}

	private static String subject(String raw) {
		return subject(raw.getBytes(StandardCharsets.UTF_8));
	}

	private static String subject(byte[] raw) {
		return Mails.read(HostileMails.usual().field("Subject", raw).bytes()).subject();
	}

	private static String fileName(String fields) {
		String all = fields.startsWith("Content-Type") ? fields : "Content-Type: application/pdf\n" + fields;
		return Mails
			.read(HostileMails.usual()
				.parts("multipart/mixed", HostileMails.part("Content-Type: text/plain", "see"),
						HostileMails.file(all, new byte[] { 1 }))
				.bytes())
			.attachments()
			.getFirst()
			.name();
	}

}
