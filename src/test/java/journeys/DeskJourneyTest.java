package journeys;

import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import app.wayside.identity.Membership;
import app.wayside.identity.TeamId;
import app.wayside.identity.TeamProfile;
import app.wayside.identity.Teams;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.MailClient;
import app.wayside.support.WaysideTest;
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

/**
 * An agent settles a traveller's trouble by keyboard alone, and the traveller confirms on
 * his phone.
 */
@WaysideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskJourneyTest {

	/** What a timer of a browser may be early by, in milliseconds. */
	private static final long TICK = 5;

	/**
	 * Thirty things happen; answers the moments, in milliseconds, at which the list was
	 * fetched for them.
	 */
	private static final String HAPPENS = """
			([pace, ...theirs]) => new Promise((over) => {
				const region = document.querySelector('live-region');
				const list = document.querySelector('live-list');
				const moments = [];
				const fetched = () => moments.push(list.liveAt);
				list.addEventListener('live', fetched);
				let left = 30;
				const timer = setInterval(() => {
					const news = [{ kind: 'case', about: crypto.randomUUID(), of: theirs }];
					region.happened({ data: JSON.stringify({ news, pace }) });
					if (--left) return;
					clearInterval(timer);
					setTimeout(() => { list.removeEventListener('live', fetched); over(moments); }, pace + 200);
				}, 50);
			})""";

	private final Companies companies;

	private final Teams teams;

	private final MailClient mail;

	private final Browser browser;

	private Company company;

	private String inbox;

	DeskJourneyTest(Companies companies, Teams teams, MailClient mail, @LocalServerPort int port) {
		this.companies = companies;
		this.teams = teams;
		this.mail = mail;
		this.browser = Browser.at("http://localhost:" + port);
	}

	@BeforeAll
	void a_company_at_work() {
		this.company = this.companies.create();
		this.inbox = this.mail.openInbox(this.company);
		this.company.run(() -> {
			TeamId desk = this.teams
				.create(new TeamProfile("desk", "Service desk", "客服", ZoneId.of("Asia/Shanghai"), "always"));
			this.teams.join(desk, new Membership(this.company.colleague("Ratna").id(), Membership.Part.MEMBER));
		});
		this.mail.send("li.na@example.com", this.inbox, "航班取消要求退款",
				"你们的航班 MU5101 昨天被取消了，我打了三次电话都没人理。\n\n请马上退款！订单号 ABC123。");
		this.mail.send("Budi Santoso <budi@example.com>", this.inbox, "Charged twice for the same hotel",
				"Hello,\n\nmy card was charged twice for HTL-88213. Please return one payment.\n\nBudi");
	}

	@Test
	void by_keyboard_from_the_list_to_the_customers_yes() {
		try (Window desk = this.browser.open(View.DESK)) {
			Page page = desk.page();
			desk.signIn(this.company.colleague("Ratna").email(), Company.PASSWORD);
			page.navigate("/cases?view=open");
			Locator budi = page.locator("[data-row]", new Page.LocatorOptions().setHasText("Charged twice"));
			assertThat(budi).isVisible();
			desk.sound().picture("desk-list");

			this.mail.send("Tomás Vidal <tomas@example.com>", this.inbox, "Hotel says there is no booking",
					"I stand at the desk in Bali and they cannot find TOUR-5530.");
			assertThat(page.locator("[data-row]", new Page.LocatorOptions().setHasText("no booking"))).isVisible();

			budi.focus();
			page.keyboard().press("Enter");
			assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Charged twice")).first())
				.isVisible();
			page.keyboard().press("a");
			page.keyboard().press("m");
			assertThat(page.locator(".toasts")).containsText("The case is yours");
			assertThat(page.locator("#main")).isFocused();
			page.keyboard().press("n");
			page.keyboard().type("Two captures, one booking. @Chen Wei please look.");
			page.keyboard().press("Control+Enter");
			assertThat(page.locator(".entry[data-kind=note]")).containsText("Two captures");
			assertThat(page.locator("#main")).isFocused();
			page.keyboard().press("r");
			page.keyboard().type("Dear Budi, you are right: one payment goes back today.");
			page.keyboard().press("Control+Enter");
			assertThat(page.locator(".entry[data-kind=out]")).containsText("one payment goes back");
			assertThat(page.locator("#main")).isFocused();
			desk.sound().picture("desk-case");

			page.keyboard().press("e");
			page.locator("#field-solution").fill("We returned the second payment of IDR 1,250,000 to your card.");
			page.locator("#resolve")
				.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Resolve and ask the customer"))
				.press("Enter");
			assertThat(page.locator(".page-head .chip").first()).hasText("To be confirmed");
		}
	}

	@Test
	void a_draft_keeps_its_files_on_every_device_until_it_is_sent() {
		this.mail.send("Wulan <wulan@example.com>", this.inbox, "Invoice for our stay", "Please send me the invoice.");
		try (Window desk = this.browser.open(View.DESK)) {
			Page page = desk.signIn(this.company.colleague("Ratna").email(), Company.PASSWORD).page();
			page.navigate("/cases?view=all");
			page.locator("[data-row]", new Page.LocatorOptions().setHasText("Invoice for our stay")).first().click();
			Locator reply = page.locator("#compose-reply");
			reply.locator("textarea").fill("Dear Wulan, here it is.");
			reply.locator("input[type=file]")
				.setInputFiles(new FilePayload[] { file("invoice.txt"), file("wrong.txt") });
			assertThat(reply.locator(".files .file")).hasCount(2);
			assertThat(reply.locator(".saved")).containsText("Saved");
			assertThat(reply.locator(".files")).containsText("invoice.txt");
			desk.sound().picture("desk-draft-files");
			String place = page.url();
			try (Window phone = this.browser.open(View.PHONE, desk.state())) {
				phone.go(place);
				Locator there = phone.page().locator("#compose-reply");
				assertThat(there.locator("textarea")).hasValue("Dear Wulan, here it is.");
				there.locator("textarea").focus();
				there.getByLabel("Remove wrong.txt").click();
				assertThat(there.locator(".files .file")).hasCount(1);
				phone.sound().picture("desk-draft-files");
			}
			try (Window plain = this.browser.openWithoutScripts(View.DESK, desk.state())) {
				Page there = plain.page();
				there.navigate(place);
				Locator form = there.locator("#compose-reply form");
				form.locator("input[type=file]").setInputFiles(new FilePayload[] { file("map.txt") });
				form.getByText("Keep the files").click();
				assertThat(there.locator("#compose-reply .files .file")).hasCount(2);
				there.locator("#compose-reply").getByLabel("Remove map.txt").click();
				assertThat(there.locator("#compose-reply .files .file")).hasCount(1);
				assertThat(there.locator("#compose-reply textarea")).hasValue("Dear Wulan, here it is.");
			}
			desk.go(place.replaceAll("^https?://[^/]+", ""));
			assertThat(page.locator("#compose-reply .files .file")).hasCount(1);
			page.locator("#compose-reply .btn.primary").click();
			assertThat(page.locator(".entry[data-kind=out]")).containsText("invoice.txt");
			desk.go(place.replaceAll("^https?://[^/]+", ""));
			assertThat(page.locator("#compose-reply .files .file")).hasCount(0);
			assertThat(page.locator("#compose-reply textarea")).hasValue("");
		}
	}

	private static FilePayload file(String name) {
		return new FilePayload(name, "text/plain", "Two nights".getBytes(java.nio.charset.StandardCharsets.UTF_8));
	}

	@Test
	void however_much_happens_a_desk_keeps_up_and_asks_only_for_what_it_can_show() {
		try (Window desk = this.browser.open(View.DESK)) {
			Company quiet = this.companies.create();
			Page page = desk.signIn(quiet.colleague("Ratna").email(), Company.PASSWORD).page();
			List<String> asked = new CopyOnWriteArrayList<>();
			page.onRequest((request) -> asked.add(request.url().replaceAll("^.*(/cases/rows).*$", "$1")));
			desk.go("/cases?view=mine");
			org.assertj.core.api.Assertions.assertThat(happens(page, 300, "somebody else")).isEmpty();
			org.assertj.core.api.Assertions.assertThat(Collections.frequency(asked, "/cases/rows")).isZero();
			for (int pace : List.of(300, 1200)) {
				List<Long> moments = happens(page, pace);
				org.assertj.core.api.Assertions.assertThat(moments).hasSizeGreaterThan(1);
				for (int next = 1; next < moments.size(); next++) {
					org.assertj.core.api.Assertions.assertThat(moments.get(next) - moments.get(next - 1))
						.isGreaterThan(pace - TICK);
				}
			}
			org.assertj.core.api.Assertions.assertThat(Collections.frequency(asked, "/cases/rows")).isPositive();
		}
	}

	private static List<Long> happens(Page page, Object... paceAndWhose) {
		List<?> moments = (List<?>) page.evaluate(HAPPENS, List.of(paceAndWhose));
		return moments.stream().map((moment) -> ((Number) moment).longValue()).toList();
	}

	@Test
	void the_desk_in_every_view() {
		try (Window door = this.browser.open(View.DESK)) {
			door.signIn(this.company.colleague("Sofia").email(), Company.PASSWORD);
			String state = door.state();
			for (View view : View.all()) {
				try (Window desk = this.browser.open(view, state)) {
					desk.go("/cases?view=all");
					desk.page().locator("[data-row]", new Page.LocatorOptions().setHasText("航班")).first().click();
					assertThat(desk.page().locator(".entry").first()).isVisible();
					desk.see(desk.page().url()).sound().picture("desk");
				}
			}
		}
	}

	@AfterAll
	void close() {
		this.browser.close();
	}

}
