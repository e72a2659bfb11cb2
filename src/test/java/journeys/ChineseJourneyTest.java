package journeys;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import app.wayside.identity.Membership;
import app.wayside.identity.Staff;
import app.wayside.identity.StaffId;
import app.wayside.identity.StaffProfile;
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
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The whole story in Chinese, from a badly labelled mail to the survey. */
@WaysideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChineseJourneyTest {

	private static final View DESK = View.DESK.chinese();

	private static final String[] OURS = { "Ada Lind", "Ratna Dewi", "Sofia Marin", "Farah Qureshi", "Tomas Vidal" };

	private final Companies companies;

	private final MailClient mail;

	private final Postbox postbox;

	private final Doors doors;

	private final List<DueWork> due;

	private final Browser browser;

	private Company company;

	private String inbox;

	private String lin;

	ChineseJourneyTest(Companies companies, MailClient mail, Postbox postbox, Staff staff, Teams teams, Surveys surveys,
			List<DueWork> due, @LocalServerPort int port) {
		this.companies = companies;
		this.mail = mail;
		this.postbox = postbox;
		this.doors = new Doors(staff, teams, surveys);
		this.due = due;
		this.browser = Browser.at("http://localhost:" + port);
	}

	private record Doors(Staff staff, Teams teams, Surveys surveys) {
	}

	@BeforeAll
	void a_desk_in_shanghai() {
		this.company = this.companies.create();
		this.inbox = this.mail.openInbox(this.company);
		this.lin = "lin@" + this.company.key() + ".example";
		this.company.run(() -> {
			StaffId id = this.doors.staff()
				.add(new StaffProfile(this.lin, "Lin Jiayi", "林佳怡", Locale.SIMPLIFIED_CHINESE,
						ZoneId.of("Asia/Shanghai"), Set.of("zh"), Set.of(), Set.of("agent"), 8, null),
						Company.PASSWORD);
			TeamId desk = this.doors.teams()
				.create(new TeamProfile("desk", "Service desk", "上海客服", ZoneId.of("Asia/Shanghai"), "shanghai"));
			this.doors.teams().join(desk, new Membership(id, Membership.Part.MEMBER));
		});
		this.company.run("Ada",
				() -> this.doors.surveys().change(new SurveyPolicy(true, Duration.ZERO, Duration.ZERO, 0)));
	}

	@Test
	void from_a_mislabelled_mail_to_the_survey() {
		String wang = "wang.zhe@example.com";
		this.mail.send(mislabelled("王喆 <" + wang + ">", "航班取消要求退款",
				"你们的航班 MU5101 昨天被取消了，我打了三次电话都没人理。\r\n\r\n请马上退款！订单号 ABC123。\r\n\r\n王喆"));
		Postbox.Letter receipt = this.postbox.await(wang, "我们已收到");
		assertThat(receipt.text()).contains("客户服务", "海岸线旅行");
		assertThat(receipt.text().replaceAll("https?://\\S+", "")).doesNotContainPattern("[A-Za-z]{3,} +[A-Za-z]{2,}");
		settled(receipt.link());
		try (Window phone = this.browser.open(View.PHONE.chinese())) {
			Page page = phone.go(this.postbox.await(wang, "这件事解决了吗").link()).page();
			assertThat(page.locator(".say")).containsText("是否解决由您说了算");
			assertThat(page.locator(".entry").first()).containsText("全额退款");
			phone.sound().tappable().chinese().wholePicture("chinese-asked");
			page.locator(".option.first").tap();
			assertThat(page.locator(".toasts")).containsText("谢谢，工单已关闭");
			phone.chinese();
			this.due.forEach(DueWork::doDue);
			phone.go(this.postbox.await(wang, "/p/s/").link());
			page.locator(".score").first().tap();
			page.locator("[name=comment]").fill("退得很快。");
			phone.sound().tappable().chinese().picture("chinese-survey");
			page.locator("form .btn.primary").tap();
			assertThat(page.locator(".toasts")).containsText("感谢您的评价");
			phone.chinese();
		}
	}

	/** The agent's part, by keyboard alone. */
	private void settled(String link) {
		try (Window desk = this.browser.open(DESK)) {
			Page page = desk.go("/sign-in").chinese(OURS).page();
			desk.signIn(this.lin, Company.PASSWORD).go("/cases?view=open");
			Locator row = page.locator("[data-row]", new Page.LocatorOptions().setHasText("航班取消"));
			assertThat(row).containsText("王喆");
			desk.sound().chinese(OURS).picture("chinese-list");
			row.focus();
			page.keyboard().press("Enter");
			assertThat(page.locator(".entry").first()).containsText("打了三次电话");
			page.keyboard().press("a");
			desk.chinese(OURS);
			page.keyboard().press("m");
			assertThat(page.locator(".timeline")).containsText("林佳怡 接手");
			page.keyboard().press("n");
			page.keyboard().insertText("东航确认取消，非自愿，全额退款。");
			page.keyboard().press("Control+Enter");
			assertThat(page.locator(".entry[data-kind=note]")).containsText("非自愿");
			page.keyboard().press("r");
			page.keyboard().insertText("王先生您好，非常抱歉让您久等。您将获得全额退款 ¥1,860.00，不收取任何手续费。");
			page.keyboard().press("Control+Enter");
			assertThat(page.locator(".entry[data-kind=out]")).containsText("全额退款");
			desk.sound().chinese(OURS).picture("chinese-case");
			page.keyboard().press("?");
			desk.chinese(OURS);
			page.keyboard().press("Escape");
			page.keyboard().press("e");
			page.locator("#field-solution").fill("已退回全部票款 ¥1,860.00，最迟 11 月 30 日到账。");
			desk.sound().chinese(OURS).picture("chinese-resolve");
			page.locator("#resolve .btn.primary").press("Enter");
			assertThat(page.locator(".page-head .chip").first()).hasText("待确认");
			assertThat(page.locator(".entry-state").first()).hasText("已发送");
			desk.chinese(OURS);
		}
		try (Window phone = this.browser.open(View.PHONE.chinese())) {
			phone.go(link).chinese();
			assertThat(phone.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("已解决"))).isVisible();
		}
	}

	@Test
	void no_screen_of_the_staff_is_left_in_english() {
		try (Window office = this.browser.open(DESK); Window floor = this.browser.open(DESK)) {
			Page page = office.signIn(this.company.colleague("Ada").email(), Company.PASSWORD)
				.go("/settings?lang=zh-CN")
				.page();
			List<Object> places = page.locator("a[href^='/settings/'], a[href='/profile']")
				.all()
				.stream()
				.map((link) -> (Object) link.getAttribute("href"))
				.distinct()
				.toList();
			assertThat(places).hasSizeGreaterThan(12);
			places.forEach((place) -> office.go(place + "?lang=zh-CN").chinese(OURS));
			floor.signIn(this.company.colleague("Sofia").email(), Company.PASSWORD);
			for (String place : List.of("/wall", "/quality", "/notices", "/approvals", "/customers", "/cases")) {
				floor.go(place + "?lang=zh-CN").chinese(OURS);
			}
		}
	}

	/**
	 * A mail whose header says gb2312 while its bytes need GBK: 喆 is not in the smaller
	 * set.
	 */
	private MimeMessage mislabelled(String from, String subject, String text) {
		Charset gbk = Charset.forName("GBK");
		String name = from.substring(0, from.indexOf(" <"));
		String head = "From: " + word(name, gbk) + from.substring(name.length()) + "\r\nTo: " + this.inbox
				+ "\r\nSubject: " + word(subject, gbk) + "\r\nMIME-Version: 1.0\r\n"
				+ "Content-Type: text/plain; charset=gb2312\r\nContent-Transfer-Encoding: base64\r\n\r\n";
		String body = Base64.getMimeEncoder().encodeToString(text.getBytes(gbk));
		try {
			return new MimeMessage(this.mail.session(),
					new ByteArrayInputStream((head + body).getBytes(StandardCharsets.US_ASCII)));
		}
		catch (MessagingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	private static String word(String text, Charset charset) {
		return "=?gb2312?B?" + Base64.getEncoder().encodeToString(text.getBytes(charset)) + "?=";
	}

	@AfterAll
	void close() {
		this.browser.close();
	}

}
