package journeys;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.jspecify.annotations.Nullable;

/**
 * A Chromium for tests. One for a test class: it starts in about a second and belongs to
 * the thread that started it.
 */
public final class Browser implements AutoCloseable {

	private static final String CHROMIUM = System.getProperty("wayside.chromium", "/usr/bin/chromium");

	/** In milliseconds; for machines that build and test at once. */
	private static final double PATIENCE = 30_000;

	private final Playwright playwright;

	private final com.microsoft.playwright.Browser chromium;

	private final String address;

	private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium, String address) {
		this.playwright = playwright;
		this.chromium = chromium;
		this.address = address;
	}

	/**
	 * Starts a browser for an application at an address such as "http://localhost:8080".
	 */
	public static Browser at(String address) {
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
		Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		com.microsoft.playwright.Browser chromium = playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(java.nio.file.Path.of(CHROMIUM))
				.setArgs(List.of("--no-sandbox", "--disable-background-networking")));
		return new Browser(playwright, chromium, address);
	}

	/** Opens a window of its own, with no memory of others. */
	public Window open(View view) {
		return enter(view, options(view));
	}

	/** Opens a window in which no script runs. */
	public Window openWithoutScripts(View view) {
		return enter(view, options(view).setJavaScriptEnabled(false));
	}

	/** Opens a window in which no script runs, signed in as another one was. */
	public Window openWithoutScripts(View view, String state) {
		return enter(view, options(view).setJavaScriptEnabled(false).setStorageState(state));
	}

	/**
	 * Opens a window that is signed in as another one was, so that signing in is done
	 * once.
	 */
	public Window open(View view, @Nullable String state) {
		com.microsoft.playwright.Browser.NewContextOptions options = options(view);
		if (state != null) {
			options.setStorageState(state);
		}
		return enter(view, options);
	}

	private Window enter(View view, com.microsoft.playwright.Browser.NewContextOptions options) {
		BrowserContext context = this.chromium.newContext(options);
		context.setDefaultTimeout(PATIENCE);
		return new Window(context, context.newPage(), view);
	}

	private com.microsoft.playwright.Browser.NewContextOptions options(View view) {
		return new com.microsoft.playwright.Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE)
			.setViewportSize(view.width(), view.height())
			.setColorScheme(view.theme())
			.setLocale(view.locale())
			.setTimezoneId("UTC")
			.setHasTouch(view.width() < View.TABLET.width())
			.setBaseURL(this.address);
	}

	@Override
	public void close() {
		this.chromium.close();
		this.playwright.close();
	}

}
