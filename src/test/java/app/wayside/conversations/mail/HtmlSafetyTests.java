package app.wayside.conversations.mail;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class HtmlSafetyTests {

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
			"<svg onload=alert(1)><script>alert(1)</script></svg>", "<a href=\"java\tscript:alert(1)\">x</a>",
			"<a href=\"&#106;avascript:alert(1)\">x</a>", "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
			"<iframe src=https://evil.example></iframe>", "<object data=evil.swf></object>", "<embed src=evil>",
			"<form action=https://evil.example><input name=password><button>go</button></form>",
			"<meta http-equiv=refresh content='0;url=https://evil.example'>", "<base href=https://evil.example>",
			"<link rel=stylesheet href=https://evil.example/x.css>", "<style>@import 'https://evil.example'</style>",
			"<div style=\"background:url(https://evil.example/x)\">x</div>",
			"<div style=\"position:fixed;top:0;width:100%\">x</div>",
			"<div style=\"width:expression(alert(1))\">x</div>", "<div style=\"color:r\\65 d;behavior:url(x)\">x</div>",
			"<table background=https://evil.example/x><tr><td>x</table>",
			"<video src=https://evil.example poster=https://evil.example></video>",
			"<math><mtext></p><style><img src onerror=alert(1)></style></mtext></math>",
			"<img srcset=\"https://evil.example/a 1x\">",
			"<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
			"<img src=\"data:image/svg+xml;base64,PHN2Zz4=\">",
			"<!--[if gte IE 4]><script>alert(1)</script><![endif]-->", "<p id=login name=csrf class=admin>x</p>" })
	void nothing_that_acts_is_left(String html) {
		String clean = HtmlSafety.clean("<p>Hello</p>" + html).html();
		assertThat(clean).contains("Hello")
			.doesNotContainIgnoringCase("alert(")
			.doesNotContainIgnoringCase("<script")
			.doesNotContain("onerror", "onload", "<form", "<input", "<iframe", "<svg", "<style", "<meta", "<base",
					"<link", "<object", "<embed", "<video", "url(", "expression", "position", "behavior", "srcset",
					"background=", "svg+xml", "id=", "class=", " src=\"http");
	}

	@Test
	void ordinary_mail_keeps_its_shape() {
		HtmlSafety.Clean clean = HtmlSafety
			.clean("<table width=600><tr><td style=\"color:#333;padding:4px\"><b>PNR</b> ABC123</td></tr></table>"
					+ "<a href=\"https://airline.example/x?a=1&amp;b=2\">Check in</a><img src=\"//cdn.example/logo.png\" width=10>");
		assertThat(clean.html()).contains("<b>PNR</b>", "color:#333;padding:4px",
				"href=\"https://airline.example/x?a=1&amp;b=2\"", "rel=\"noopener noreferrer nofollow\"",
				"data-remote-src=\"https://cdn.example/logo.png\"");
		assertThat(clean.remoteImages()).isEqualTo(1);
	}

	@Test
	void html_without_its_html_tag_is_not_lost() {
		assertThat(Mails.read(HostileMails.usual().html("Just <b>words</b> and <br>a line").bytes()).body().text())
			.isEqualTo("Just words and\na line");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<div>", "<div></b>", "<b><table><tr><td></b>", "<li><dd>", "<p><button>", "<a><b></a>",
			"<ul><li></ul><div>", "<blockquote><p>", "<form><div></form>", "<svg><desc>", "<template>" })
	void endless_nesting_ends_sanely(String tags) {
		String deep = tags.repeat(60_000) + "core";
		ReceivedMail mail = assertTimeout(Duration.ofSeconds(5),
				() -> Mails.read(HostileMails.usual().html(deep).bytes()));
		assertThat(mail.body().html()).isNotNull();
	}

	@Test
	void text_made_of_html_keeps_lists_links_and_quotations() {
		String text = HtmlText
			.of("<p>Dear all,</p><ul><li>one</li><li>two</li></ul><a href='https://x.example/a'>here</a><blockquote>old<br>words</blockquote>");
		assertThat(text).isEqualTo("Dear all,\n\n- one\n- two\n\nhere <https://x.example/a>\n\n> old\n> words");
	}

}
