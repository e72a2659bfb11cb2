package journeys;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;

import static org.assertj.core.api.Assertions.assertThat;

/** A window of the browser, with what every journey checks. */
public final class Window implements AutoCloseable {

	private static final Path SCREENS = Path.of("target", "screens");

	private static final String SMALL_TARGETS = """
			() => [...document.querySelectorAll('a[href], button, summary, select, textarea, input:not([type=hidden])')]
				.filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.skip, dialog:not([open]), p, dd'))
				.map((one) => one.closest('label, .drop') ?? one)
				.filter((one) => { const box = one.getBoundingClientRect(); return box.width > 1 && (box.width < 43.5 || box.height < 43.5) })
				.map((one) => one.outerHTML.slice(0, 120))""";

	/** Texts that are seen or read aloud, and hold two Latin words after each other. */
	private static final String ENGLISH_WORDS = """
			(ours) => {
				const found = [];
				const look = (words) => {
					const rest = ours.reduce((text, own) => text.replaceAll(own, '·'), words ?? '');
					if (/[A-Za-z][A-Za-z'’]+ +[A-Za-z'’]{2,}/.test(rest)) found.push(rest.trim());
				};
				const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
				while (walk.nextNode()) {
					const place = walk.currentNode.parentElement;
					if (!place.closest('script, style, template, textarea, code, .mono, [lang=en], [lang=id]') && place.checkVisibility({ visibilityProperty: true })) look(walk.currentNode.data);
				}
				for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'data-label'])
					document.querySelectorAll(`[${name}]`).forEach((one) => look(one.getAttribute(name)));
				look(document.title);
				return found;
			}""";

	private final BrowserContext context;

	private final Page page;

	private final View view;

	private final List<String> faults = new ArrayList<>();

	Window(BrowserContext context, Page page, View view) {
		this.context = context;
		this.page = page;
		this.view = view;
		page.onPageError(this.faults::add);
		page.onConsoleMessage(this::heard);
	}

	// A refused request is told to the console too; journeys that provoke one look at its
	// page instead.
	private void heard(ConsoleMessage message) {
		if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource")) {
			this.faults.add(message.text());
		}
	}

	/** The page, to find and press what is on it. */
	public Page page() {
		return this.page;
	}

	/** How this window looks at pages. */
	public View view() {
		return this.view;
	}

	/**
	 * Goes to an address and waits until it stands with all its parts. The network is
	 * never idle: the live stream stays open.
	 */
	public Window go(String path) {
		this.page.navigate(path);
		this.page.waitForFunction("() => !document.querySelector('.htmx-request')");
		return this;
	}

	/** Goes to a page in the language of the view, whatever the person's own is. */
	public Window see(String path) {
		return go(path + (path.contains("?") ? "&" : "?") + "lang=" + this.view.locale());
	}

	/** Signs in at the door. */
	public Window signIn(String email, String password) {
		this.page.navigate("/sign-in");
		this.page.locator("[name=email]").fill(email);
		this.page.locator("[name=password]").fill(password);
		this.page.locator("[name=password]").press("Enter");
		this.page.waitForURL((address) -> !address.contains("/sign-in"));
		return this;
	}

	/** What the browser remembers, for {@link Browser#open(View, String)}. */
	public String state() {
		return this.context.storageState();
	}

	/** Axe finds nothing, no script failed, nothing scrolls sideways. */
	public Window sound() {
		// Mails in their sandbox are not ours to judge; without them axe needs no page of
		// its own.
		List<String> violations = new AxeBuilder(this.page).setLegacyMode(true)
			.analyze()
			.getViolations()
			.stream()
			.map(Window::describe)
			.toList();
		assertThat(violations).as("axe at %s in %s", this.page.url(), this.view.word()).isEmpty();
		assertThat(this.faults).as("scripts at %s", this.page.url()).isEmpty();
		Object tooWide = this.page
			.evaluate("Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - innerWidth");
		assertThat(((Number) tooWide).intValue()).as("sideways scroll at %s in %s", this.page.url(), this.view.word())
			.isLessThanOrEqualTo(0);
		return this;
	}

	/**
	 * What is tapped is at least 44 px high and wide; links within a sentence are not.
	 */
	public Window tappable() {
		Object small = this.page.evaluate(SMALL_TARGETS);
		assertThat((List<?>) small).as("small targets at %s in %s", this.page.url(), this.view.word()).isEmpty();
		return this;
	}

	/**
	 * Nothing on the page is English, but for what the test itself has put there.
	 * @param ours names and words of the test's own
	 */
	public Window chinese(String... ours) {
		Object english = this.page.evaluate(ENGLISH_WORDS, List.of(ours));
		assertThat((List<?>) english).as("English at %s", this.page.url()).isEmpty();
		return this;
	}

	private static String describe(Rule rule) {
		return rule.getId() + ": " + rule.getHelp() + " "
				+ rule.getNodes().stream().limit(4).map((node) -> node.getTarget() + " " + node.getHtml()).toList();
	}

	/**
	 * Keeps a picture under {@code target/screens/<name>-<width>-<theme>-<language>.png}:
	 * of a page in the language that its name says.
	 */
	public Window picture(String name) {
		assertThat((String) this.page.evaluate("document.documentElement.lang")).as("language of " + name)
			.startsWith(this.view.locale().substring(0, 2));
		this.page
			.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + "-" + this.view.word() + ".png"))
				.setAnimations(ScreenshotAnimations.DISABLED));
		return this;
	}

	/**
	 * Keeps a picture of all that can be scrolled to, for pages that are longer than the
	 * window.
	 */
	public Window wholePicture(String name) {
		Number height = (Number) this.page.evaluate(
				"(() => { const work = document.querySelector('.work') ?? document.body; return work.scrollHeight + 120 })()");
		this.page.setViewportSize(this.view.width(), height.intValue());
		picture(name);
		this.page.setViewportSize(this.view.width(), this.view.height());
		return this;
	}

	@Override
	public void close() {
		this.context.close();
	}

}
