package journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import app.wayside.support.Postbox;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the pictures of the README anew, from the demo agency that runs beside it. How is
 * told in {@code docs/screens.md}.
 */
@Tag("pictures")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PicturesTest {

	private static final Path PICTURES = Path.of("docs", "pictures");

	private final Path data = Path.of(System.getProperty("wayside.data", "data"));

	private JsonNode demo;

	private Browser browser;

	@BeforeAll
	void a_demo_that_runs() throws IOException {
		this.demo = JsonMapper.shared().readTree(Files.readString(this.data.resolve("demo.json")));
		this.browser = Browser.at(this.demo.get("web").asString());
	}

	@Test
	void the_same_desk_in_chinese_and_dark() {
		try (Window window = this.browser.open(View.DESK.dark().chinese())) {
			Page page = signIn(window, "lin.jiayi");
			window.go("/cases?view=mine");
			page.locator("[data-row]", new Page.LocatorOptions().setHasText(Pattern.compile("[一-龥]{8,}")))
				.first()
				.click();
			page.locator(".entry").first().waitFor();
			page.locator(".pane-side .panel").nth(3).waitFor();
			take(page, "desk-chinese");
		}
	}

	@Test
	void the_wall_of_a_supervisor() {
		try (Window window = this.browser.open(View.DESK)) {
			Page page = signIn(window, "chen.wei");
			window.go("/wall?lang=en");
			take(page, "wall");
		}
	}

	@Test
	void the_desk_of_an_agent_and_the_page_of_his_traveller() throws MessagingException {
		String sender = "mei.lin@" + Long.toString(System.currentTimeMillis(), 36) + ".example";
		hand("Mei Lin Chua <" + sender + ">", "Flight MU5101 cancelled",
				"My flight MU5101 from Shanghai to Beijing was cancelled yesterday. I called three times and nobody"
						+ " helped. Please refund booking ABC123.");
		Postbox.Letter receipt = new Postbox(this.data).await(sender, "We have your message");
		String number = receipt.subject().replaceFirst(".*\\[(.+)]$", "$1");
		try (Window desk = this.browser.open(View.DESK); Window phone = this.browser.open(View.PHONE)) {
			Page page = signIn(desk, "ratna.dewi");
			desk.go("/cases?view=all&q=" + number);
			page.locator("[data-row]").first().click();
			page.locator(".entry").first().waitFor();
			page.keyboard().press("a");
			page.keyboard().press("m");
			page.locator(".toast").waitFor();
			page.keyboard().press("n");
			page.keyboard().type("Airline confirmed the cancellation, technical. Involuntary: full refund, no fee.");
			page.keyboard().press("Control+Enter");
			page.locator(".entry[data-kind=note]").waitFor();
			page.keyboard().press("r");
			page.keyboard()
				.type("Dear Ms Chua,\n\nI am sorry you had to wait. China Eastern confirmed a technical fault, so the full price comes"
						+ " back. I have asked for it today.");
			page.keyboard().press("Control+Enter");
			page.locator(".entry[data-kind=out]").waitFor();
			String mine = page.url().replaceFirst("\\?.*", "") + "?view=mine";
			Awaitility.await().atMost(Duration.ofSeconds(40)).pollInterval(Duration.ofSeconds(2)).until(() -> {
				desk.go(mine);
				page.locator(".pane-side .panel").nth(3).waitFor();
				return page.locator(".entry-state[data-state=SENT]").count() == 1;
			});
			take(page, "desk");
			phone.go(receipt.link() + "?lang=en");
			take(phone.page(), "traveller");
		}
	}

	private void hand(String from, String subject, String text) throws MessagingException {
		String[] smtp = this.demo.get("smtp").asString().split(":");
		Properties properties = new Properties();
		properties.put("mail.smtp.host", smtp[0]);
		properties.put("mail.smtp.port", smtp[1]);
		MimeMessage mail = new MimeMessage(Session.getInstance(properties));
		mail.setFrom(new InternetAddress(from));
		mail.setRecipients(RecipientType.TO, this.demo.get("inbox").asString());
		mail.setSubject(subject, "UTF-8");
		mail.setText(text, "UTF-8");
		Transport.send(mail);
	}

	private Page signIn(Window window, String name) {
		JsonNode user = StreamSupport.stream(this.demo.get("users").spliterator(), false)
			.filter((one) -> one.get("email").asString().startsWith(name + "@"))
			.findFirst()
			.orElseThrow();
		return window.signIn(user.get("email").asString(), user.get("password").asString()).page();
	}

	private static void take(Page page, String name) {
		page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png"))
			.setAnimations(ScreenshotAnimations.DISABLED));
	}

	@AfterAll
	void close() {
		this.browser.close();
	}

}
