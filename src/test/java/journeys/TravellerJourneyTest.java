package journeys;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import app.wayside.cases.CaseDetail;
import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.cases.CaseLinks;
import app.wayside.cases.Cases;
import app.wayside.cases.Closures;
import app.wayside.cases.FollowUps;
import app.wayside.cases.Replies;
import app.wayside.conversations.Words;
import app.wayside.identity.Membership;
import app.wayside.identity.TeamId;
import app.wayside.identity.TeamProfile;
import app.wayside.identity.Teams;
import app.wayside.quality.SurveyPolicy;
import app.wayside.quality.Surveys;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.MailClient;
import app.wayside.support.Postbox;
import app.wayside.support.WaysideTest;
import app.wayside.time.DueWork;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A traveller under stress, with a phone in his hand: he writes a mail, follows the link,
 * adds a photo, says no, then yes, and tells what he thinks of it.
 */
@WaysideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TravellerJourneyTest {

	private final Companies companies;

	private final MailClient mail;

	private final Postbox postbox;

	private final Doors doors;

	private final List<DueWork> due;

	private final Browser browser;

	private Company company;

	private String inbox;

	TravellerJourneyTest(Companies companies, MailClient mail, Postbox postbox, Teams teams, Cases cases,
			CaseDetails details, CaseLinks links, Replies replies, Closures closures, FollowUps followUps,
			Surveys surveys, List<DueWork> due, @LocalServerPort int port) {
		this.companies = companies;
		this.mail = mail;
		this.postbox = postbox;
		this.doors = new Doors(teams, cases, details, links, replies, closures, followUps, surveys);
		this.due = due;
		this.browser = Browser.at("http://localhost:" + port);
	}

	private record Doors(Teams teams, Cases cases, CaseDetails details, CaseLinks links, Replies replies,
			Closures closures, FollowUps followUps, Surveys surveys) {
	}

	@BeforeAll
	void a_company_that_answers() {
		this.company = this.companies.create();
		this.inbox = this.mail.openInbox(this.company);
		this.company.run(() -> {
			TeamId desk = this.doors.teams()
				.create(new TeamProfile("desk", "Service desk", "客服", ZoneId.of("Asia/Shanghai"), "always"));
			this.doors.teams().join(desk, new Membership(this.company.colleague("Sofia").id(), Membership.Part.LEAD));
		});
		this.company.run("Ada",
				() -> this.doors.surveys().change(new SurveyPolicy(true, Duration.ZERO, Duration.ZERO, 0)));
	}

	@Test
	void from_his_mail_to_his_opinion() {
		String tomas = "tomas@example.com";
		this.mail.send("Tomás Vidal <" + tomas + ">", this.inbox, "Hotel says there is no booking",
				"I stand at the desk in Bali and they cannot find TOUR-5530.\n\nPlease help, it is raining.");
		String link = this.postbox.await(tomas, "We have your message").link();
		CaseId id = caseOf(link);
		this.company.run("Ratna", () -> this.doors.cases().take(id));
		try (Window phone = this.browser.open(View.PHONE)) {
			Page page = phone.go(link).page();
			assertThat(page.locator("h1")).hasText("Hotel says there is no booking");
			assertThat(page.locator(".say")).hasText("Ratna Dewi has your case.");
			phone.sound().tappable().picture("traveller-case");

			page.locator(".dock a").tap();
			page.locator("#add textarea").fill("The sign at the desk, for your eyes.");
			page.locator("#add input[type=file]").setInputFiles(photo("desk.png"));
			assertThat(page.locator(".drop-file")).containsText("desk.png");
			phone.sound().tappable().picture("traveller-writes");
			page.locator("#add button").tap();
			assertThat(page.locator(".toasts")).containsText("Your message is with us");
			Locator own = page.locator(".entry[data-own=true]").first();
			assertThat(own).containsText("The sign at the desk");
			assertThat(page.request().get(own.locator(".file").getAttribute("href"))).isOK();
			phone.sound().tappable();

			resolve(id, "The hotel had spelt your name Vidall. Your room is 214.");
			phone.go(this.postbox.await(tomas, "Is this settled").link());
			assertThat(page.locator(".say")).containsText("You have the last word");
			phone.sound().tappable().wholePicture("traveller-asked");
			page.locator(".option-fold > summary").tap();
			page.getByLabel("What is missing?").fill("Room 214 is not cleaned yet, and it is nine in the evening.");
			phone.sound().tappable().picture("traveller-says-no");
			page.locator(".option-fold .btn").tap();
			assertThat(page.locator(".toasts")).containsText("Somebody senior looks at it now");
			CaseDetail raised = detail(id);
			assertThat(raised.assignment().level()).isEqualTo(1);
			assertThat(page.locator(".entry[data-own=true]").first()).containsText("not cleaned yet");

			resolve(id, "You have room 301, with the view. We are sorry for the wait.");
			phone.go(link);
			page.locator(".option.first").tap();
			assertThat(page.locator(".toasts")).containsText("The case is closed");
			assertThat(page.locator(".say")).containsText("This case is closed");
			phone.sound().tappable().picture("traveller-closed");

			this.due.forEach(DueWork::doDue);
			phone.go(this.postbox.await(tomas, "/p/s/").link());
			page.locator(".score").nth(3).tap();
			page.locator("[name=comment]").fill("Two hours in the rain for one letter in my name.");
			phone.sound().tappable().picture("traveller-survey");
			page.locator("form .btn.primary").tap();
			assertThat(page.locator(".toasts")).containsText("We have your answer");
			phone.sound().tappable();
		}
		assertThat(this.company.as("Sofia", () -> this.doors.followUps().of(id))).singleElement()
			.satisfies((task) -> assertThat(task.reason()).isEqualTo("low-score"));
	}

	@Test
	void what_goes_wrong_is_told_in_clear_words_and_nothing_typed_is_lost() {
		this.mail.send("Aiko Mori <aiko@example.com>", this.inbox, "My voucher does not open",
				"The voucher HTL-7 is an empty file.");
		String link = this.postbox.await("aiko@example.com", "We have your message").link();
		try (Window phone = this.browser.open(View.PHONE)) {
			Page page = phone.go(link.substring(0, link.length() - 4)).page();
			assertThat(page.getByRole(AriaRole.ALERT)).containsText("Perhaps it was cut off");
			assertThat(page.getByRole(AriaRole.LINK,
					new Page.GetByRoleOptions().setName(Pattern.compile("sign in|home", Pattern.CASE_INSENSITIVE))))
				.hasCount(0);
			phone.sound().tappable().picture("traveller-cut-link");
			phone.go(link.substring(0, link.length() - 6) + "AAAAAA").sound();
			assertThat(page.getByRole(AriaRole.ALERT)).containsText("does not open anything");

			phone.go(link);
			page.locator("#add button").tap();
			assertThat(page.locator("#add .field-error")).containsText("Write something or attach a file");
			phone.sound().tappable().picture("traveller-empty");
			page.locator("#add textarea").fill("See the film.");
			page.locator("#add input[type=file]")
				.setInputFiles(new FilePayload("film.mov", "video/quicktime", new byte[26 * 1024 * 1024]));
			assertThat(page.locator(".drop-file[data-fault=true]")).containsText("25 MB");
			phone.sound().picture("traveller-too-large");
			page.locator("#add button").tap();
			assertThat(page.locator("#add textarea")).hasValue("See the film.");
		}
	}

	/** One of these, without scripts: an old phone in a bad network. */
	@Test
	void a_file_that_is_too_large_is_refused_without_scripts_too() {
		this.mail.send("Omar Farouk <omar@example.com>", this.inbox, "Baggage did not come",
				"My bag is still in Doha.");
		String link = this.postbox.await("omar@example.com", "We have your message").link();
		try (Window phone = this.browser.openWithoutScripts(View.PHONE)) {
			Page page = phone.page();
			page.navigate(link);
			page.locator("#add textarea").fill("See the film.");
			page.locator("#add input[type=file]")
				.setInputFiles(new FilePayload("film.mov", "video/quicktime", new byte[26 * 1024 * 1024]));
			page.locator("#add button").tap();
			assertThat(page.getByRole(AriaRole.ALERT)).containsText("25 MB");
			page.navigate(link);
			page.locator("#add textarea").fill("No film then.");
			page.locator("#add button").tap();
			assertThat(page.locator(".entry[data-own=true]").first()).containsText("No film then");
		}
	}

	@Test
	void his_page_in_every_view() {
		this.mail.send("Jonas Weber <jonas@example.com>", this.inbox, "Charged, but no ticket",
				"My card was charged 412.60 EUR on 3 November and there is still no ticket. Booking Q7LMN2.");
		String link = this.postbox.await("jonas@example.com", "We have your message").link();
		CaseId id = caseOf(link);
		this.company.run("Ratna", () -> {
			this.doors.cases().take(id);
			this.doors.replies()
				.reply(id, Words.of("Dear Mr Weber,\n\nthe airline has your payment and issues the ticket today."),
						detailNow(id).lastSeq());
		});
		resolve(id, "Ticket 220-2400193361 is issued and in your mailbox.");
		for (View view : View.all()) {
			try (Window window = this.browser.open(view)) {
				window.go(link + "?lang=" + view.locale()).sound().wholePicture("traveller-page");
			}
		}
		try (Window narrow = this.browser.open(View.PHONE.narrow())) {
			narrow.go(link).sound().tappable().wholePicture("traveller-page");
		}
	}

	private CaseId caseOf(String link) {
		return new CaseId(this.doors.links().read(link.substring("/p/".length())).orElseThrow().subject());
	}

	private CaseDetail detail(CaseId id) {
		return this.company.as("Sofia", () -> detailNow(id));
	}

	private CaseDetail detailNow(CaseId id) {
		return this.doors.details().get(id);
	}

	private void resolve(CaseId id, String words) {
		this.company.run("Ratna",
				() -> this.doors.closures().resolve(id, new Closures.Solution("answered", words, "system.fault")));
	}

	private static FilePayload photo(String name) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", bytes);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		return new FilePayload(name, "image/png", bytes.toByteArray());
	}

	@AfterAll
	void close() {
		this.browser.close();
	}

}
