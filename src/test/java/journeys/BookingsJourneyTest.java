package journeys;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.MailClient;
import app.wayside.support.WaysideTest;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * An agent enters a trip, is told what is wrong with it, and finds it beside its case.
 */
@WaysideTest
class BookingsJourneyTest {

	private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

	private final Companies companies;

	private final MailClient mail;

	private final Browser browser;

	BookingsJourneyTest(Companies companies, MailClient mail, @LocalServerPort int port) {
		this.companies = companies;
		this.mail = mail;
		this.browser = Browser.at("http://localhost:" + port);
	}

	@Test
	void a_trip_entered_wrong_is_caught_and_the_right_one_stands_beside_its_case() {
		Company company = this.companies.create();
		String inbox = this.mail.openInbox(company);
		this.mail.send("Li Na <li.na@example.com>", inbox, "Seats on our flight",
				"For my booking QX7K2P I would like two seats by the window.");
		LocalDateTime leaves = LocalDateTime.now(ZoneId.of("Asia/Shanghai")).plusHours(4);
		try (Window desk = this.browser.open(View.DESK)) {
			Page page = desk.signIn(company.colleague("Ratna").email(), Company.PASSWORD).page();
			page.navigate("/cases?view=open");
			assertThat(page.locator("[data-row]", new Page.LocatorOptions().setHasText("Seats on our flight")).first())
				.isVisible();
			desk.go("/bookings");
			assertThat(page.locator(".empty")).isVisible();
			desk.sound().picture("bookings-empty");
			page.keyboard().press("n");
			page.waitForURL("**/bookings/new");
			fill(page, leaves);
			desk.sound().picture("booking-new");
			type(page, "items[0].segments[0].to.at", TYPED.format(leaves.minusHours(3)));
			page.locator(".booking-form .btn.primary").click();
			assertThat(page.locator(".field-error")).containsText("arrives before it leaves");
			type(page, "items[0].segments[0].to.at", TYPED.format(leaves.plusHours(2)));
			page.locator(".booking-form .btn.primary").click();
			assertThat(page.locator(".booking-money tfoot")).containsText("1,760.00");
			desk.sound().picture("booking");
			String place = page.url().replaceFirst("^.*?(/bookings/[^?]*).*$", "$1");
			linked(desk);
			String memory = desk.state();
			for (View view : View.all()) {
				try (Window window = this.browser.open(view, memory)) {
					window.see("/bookings").sound().picture("bookings");
					window.see(place).sound().picture("booking");
				}
			}
		}
	}

	private static void fill(Page page, LocalDateTime leaves) {
		page.locator(".booking-form combo-box input").fill("Li Na");
		page.locator(".options [role=option]").first().click();
		type(page, "references[0].value", "QX7K2P");
		type(page, "passengers[0].name", "LI/NA MS");
		type(page, "items[0].segments[0].carrier", "MU");
		type(page, "items[0].segments[0].number", "5101");
		type(page, "items[0].segments[0].from.place", "PVG");
		type(page, "items[0].segments[0].from.at", TYPED.format(leaves));
		type(page, "items[0].segments[0].to.place", "PEK");
		type(page, "items[0].segments[0].to.at", TYPED.format(leaves.plusHours(2)));
		type(page, "prices[0].amount", "1690");
		page.locator("line-rows[of=prices] > [data-add]").click();
		page.locator("[name='prices[1].kind']").selectOption("SERVICE_FEE");
		type(page, "prices[1].amount", "70");
	}

	/** The number was named before the trip was there. */
	private static void linked(Window desk) {
		Page page = desk.page();
		desk.go("/cases?view=open");
		page.locator("[data-row]", new Page.LocatorOptions().setHasText("Seats on our flight")).first().click();
		assertThat(page.locator(".case-trips")).containsText("Check-in closes in");
		desk.sound().picture("case-trip");
	}

	private static void type(Page page, String name, String text) {
		page.locator("[name='" + name + "']").fill(text);
	}

}
