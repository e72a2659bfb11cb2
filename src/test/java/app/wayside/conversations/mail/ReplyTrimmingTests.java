package app.wayside.conversations.mail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReplyTrimmingTests {

	private static final String NEW = "Yes, please rebook us on Friday.\n\nThanks, Dewi";

	@ParameterizedTest
	@ValueSource(strings = {
			"On Tue, 10 Mar 2026 at 09:15, Wayside Help <help@wayside.example> wrote:\n> Dear Dewi\n> which day?",
			"On Tue, Mar 10, 2026 at 9:15 AM Wayside Help with a Long Name <\nhelp+r.abcdef@wayside.example> wrote:\n\n> Dear Dewi",
			"On 10 Mar 2026, at 09:15, Wayside <help@wayside.example> wrote:\n\nDear Dewi,\nunquoted",
			"Am 10.03.2026 um 09:15 schrieb Wayside Help:\n> Liebe Dewi",
			"Am Di., 10. März 2026 um 09:15 Uhr schrieb Wayside <\nhelp@wayside.example>:\n\n> Liebe Dewi",
			"Le mar. 10 mars 2026 à 09:15, Wayside <help@wayside.example> a écrit :\n> Chère Dewi",
			"El mar, 10 mar 2026 a las 9:15, Wayside (<help@wayside.example>) escribió:\n> Querida",
			"Em ter., 10 de mar. de 2026 às 09:15, Wayside <help@wayside.example> escreveu:\n> Cara",
			"Il giorno mar 10 mar 2026 alle ore 09:15 Wayside <help@wayside.example> ha scritto:\n> Cara",
			"Op di 10 mrt 2026 om 09:15 schreef Wayside <help@wayside.example>:\n> Beste",
			"Pada Sel, 10 Mar 2026 pukul 09.15 Wayside <help@wayside.example> menulis:\n> Yth. Dewi",
			"вт, 10 мар. 2026 г. в 09:15, Wayside <help@wayside.example>:\n> Дорогая",
			"Wayside <help@wayside.example> 于2026年3月10日周二 09:15写道：\n> 您好",
			"在 2026-03-10 09:15:00，\"Wayside\" <help@wayside.example> 写道：\n您好",
			"2026年3月10日(火) 9:15 Wayside <help@wayside.example>:\n> こんにちは",
			"2026년 3월 10일 (화) 오전 9:15, Wayside <help@wayside.example>님이 작성:\n> 안녕",
			"------------------ 原始邮件 ------------------\n发件人: \"Wayside\" <help@wayside.example>;\n发送时间: 2026年3月10日\n收件人: \"Dewi\"\n主题: 改签\n\n您好",
			"-----原始邮件-----\n您好",
			"---- 回复的原邮件 ----\n| 发件人 | help@wayside.example |\n| 日期 | 2026年3月10日 |\n| 主题 | 改签 |\n您好",
			"发件人： Wayside\n发送时间： 2026-03-10 09:15\n收件人： Dewi\n主题： 改签\n您好",
			"________________________________\nFrom: Wayside Help <help@wayside.example>\nSent: Tuesday, March 10, 2026 9:15 AM\nTo: Dewi\nSubject: Rebooking\n\nDear Dewi",
			"-----Original Message-----\nFrom: Wayside\nDear Dewi",
			"-----Ursprüngliche Nachricht-----\nVon: Wayside\nLiebe Dewi",
			"Von: Wayside <help@wayside.example>\nGesendet: Dienstag, 10. März 2026 09:15\nAn: Dewi\nBetreff: Umbuchung\n\nLiebe Dewi",
			"De : Wayside <help@wayside.example>\nEnvoyé : mardi 10 mars 2026 09:15\nÀ : Dewi\nObjet : Vol\n\nChère",
			"Dari: Wayside <help@wayside.example>\nDikirim: Selasa, 10 Maret 2026\nKepada: Dewi\nPerihal: Tiket\n\nYth.",
			"*From:* Wayside <help@wayside.example>\n*Sent:* Tuesday\n*To:* Dewi\n*Subject:* Rebooking\n\nDear",
			"---- On Tue, 10 Mar 2026 09:15:00 +0700 help@wayside.example wrote ----\n\nDear",
			"-- \nDewi Lestari\nPT Contoh\n+62 21 555", "Sent from my iPhone",
			"Get Outlook for iOS<https://aka.ms/x>\n________________________________\nFrom: W <h@w.example>\nSent: Tuesday\nTo: D\nSubject: R\n\nDear",
			"Gesendet von meinem Samsung Galaxy", "Envoyé de mon iPhone", "Dikirim dari iPhone saya", "发自我的iPhone",
			"从我的华为手机发送", "Отправлено с iPhone", "iPhoneから送信", "> Dear Dewi\n> which day would you like?" })
	void only_the_new_text_is_left(String older) {
		assertThat(ReplyTrimming.newText(NEW + "\n\n" + older, "Re: Rebooking")).isEqualTo(NEW);
	}

	@Test
	void answers_between_the_lines_keep_what_they_answer() {
		String mail = "Hello,\nOn 10 Mar 2026, Wayside <h@w.example> wrote:\n> Which day?\nFriday.\n> How many?\nTwo.\n> Regards\n> Wayside";
		assertThat(ReplyTrimming.newText(mail, "Re: x")).isEqualTo("Hello,\n> Which day?\nFriday.\n> How many?\nTwo.");
	}

	@Test
	void an_answer_below_the_quotation_is_found() {
		String mail = "On 10 Mar 2026 09:15, Wayside wrote:\n> Which day?\n> Regards\n\nFriday, please.";
		assertThat(ReplyTrimming.newText(mail, "Re: x")).isEqualTo("Friday, please.");
	}

	@Test
	void forwarded_mail_keeps_its_content() {
		String mail = "Please see the hotel's answer.\n\n---------- Forwarded message ---------\nFrom: Hotel <h@hotel.example>\nDate: Tue\nSubject: No\nTo: Dewi\n\nWe are full.";
		assertThat(ReplyTrimming.newText(mail, "Fwd: No")).contains("see the hotel's answer", "We are full.");
		String chinese = "请看酒店的回复\n\n发件人：酒店 <h@hotel.example>\n发送时间：2026年\n收件人：我\n主题：满房\n\n我们满房了";
		assertThat(ReplyTrimming.newText(chinese, "转发: 满房")).contains("我们满房了");
	}

	@Test
	void a_travellers_own_list_is_no_copied_header() {
		String mail = "Please change my flight:\n\nFrom: Jakarta\nTo: Singapore\nDate: 12 April 2026\nPassengers: 2\n\nThank you";
		assertThat(ReplyTrimming.newText(mail, "Change")).isEqualTo(mail);
	}

	@ParameterizedTest
	@ValueSource(strings = { "On Monday I wrote:\nnobody answered", "Sent from my desk, is much easier than my phone.",
			"The notice was sent from my iPhone app.", "My wish - and this is not a signature -- is a refund.",
			"> only a quotation", "Flight | Date\n------------\nGA 836 | 12 Apr",
			"Call me at 10:30: +62 21 555 or a@b.example",
			"I wrote to you on 3 March at 10:15 and asked:\nwhere is my money?" })
	void words_that_only_look_like_it_stay(String text) {
		assertThat(ReplyTrimming.newText(text, "x")).isEqualTo(text);
	}

	@Test
	void a_quotation_without_a_word_is_empty() {
		assertThat(ReplyTrimming.newText("On 10 Mar 2026 09:15, Wayside wrote:\n> Which day?\n", "Re: x")).isEmpty();
	}

	@Test
	void html_only_mail_is_trimmed_too() {
		ReceivedMail mail = Mails.read(HostileMails.usual()
			.html("<div>Friday, please.</div><div class=gmail_quote>On Tue, 10 Mar 2026 at 09:15 Wayside &lt;<a href=\"mailto:h@w.example\">h@w.example</a>&gt; wrote:<blockquote>Which day?</blockquote></div>")
			.bytes());
		assertThat(mail.body().newText()).isEqualTo("Friday, please.");
		assertThat(mail.body().text()).contains("> Which day?");
	}

	@Test
	void long_hostile_text_is_trimmed_in_time() {
		String text = ("On 1 2 3 4 " + "a ".repeat(150) + "\n").repeat(500) + "> ".repeat(20_000) + "-".repeat(20_000)
				+ "\nFrom: " + " ".repeat(5_000);
		long start = System.nanoTime();
		ReplyTrimming.newText(text, "x".repeat(2_000));
		assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(3_000);
	}

}
