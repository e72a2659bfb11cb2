package journeys;

import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.options.ColorScheme;

/**
 * How somebody looks at a page.
 *
 * @param width of the window
 * @param height of the window
 * @param theme light or dark
 * @param locale language asked for
 */
public record View(int width, int height, ColorScheme theme, String locale) {

	/** A desk: 1440 wide, light, English. */
	public static final View DESK = new View(1440, 900, ColorScheme.LIGHT, "en");

	/** A tablet: 768 wide. */
	public static final View TABLET = new View(768, 1024, ColorScheme.LIGHT, "en");

	/** A phone: 390 wide. */
	public static final View PHONE = new View(390, 844, ColorScheme.LIGHT, "en");

	/**
	 * The views in which a screen is seen: each size, theme and language at least once,
	 * or, with {@code -Dwayside.views=all}, three sizes in both themes and both
	 * languages.
	 */
	public static List<View> all() {
		if (!"all".equals(System.getProperty("wayside.views"))) {
			return List.of(DESK, DESK.dark().chinese(), TABLET.chinese(), PHONE.dark());
		}
		return List.of(DESK, TABLET, PHONE)
			.stream()
			.flatMap((view) -> List.of(view, view.dark(), view.chinese(), view.dark().chinese()).stream())
			.toList();
	}

	/** The same in the dark. */
	public View dark() {
		return new View(this.width, this.height, ColorScheme.DARK, this.locale);
	}

	/** The same in Chinese. */
	public View chinese() {
		return new View(this.width, this.height, this.theme, "zh-CN");
	}

	/** The same, as narrow as a page may get. */
	public View narrow() {
		return new View(320, this.height, this.theme, this.locale);
	}

	/** Part of a file name: "1440-dark-zh". */
	public String word() {
		return this.width + "-" + this.theme.name().toLowerCase(Locale.ROOT) + "-" + this.locale.substring(0, 2);
	}

}
