package app.wayside.web;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of a request: asked for in the address ({@code ?lang=zh-CN}), or in that
 * of the page of which a part is fetched, else the reader's own, else remembered by the
 * browser, else what the browser prefers.
 */
@Component("localeResolver")
class Languages implements LocaleResolver {

	static final String PARAMETER = "lang";

	private static final Pattern IN_ADDRESS = Pattern.compile("[?&]lang=([A-Za-z-]{2,35})(?=[&#]|$)");

	private final Shells shells;

	Languages(Shells shells) {
		this.shells = shells;
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		String asked = asked(request);
		if (asked != null) {
			return Texts.nearest(Locale.forLanguageTag(asked));
		}
		Viewer viewer = this.shells.viewer();
		return (viewer != null) ? viewer.locale() : Preferences.locale(request).orElseGet(() -> preferred(request));
	}

	/** A part speaks as its page does; a link to another page is no part. */
	private static @Nullable String asked(HttpServletRequest request) {
		String page = request.getHeader("HX-Current-URL");
		String asked = request.getParameter(PARAMETER);
		if (asked != null || page == null || request.getHeader("HX-Boosted") != null) {
			return asked;
		}
		Matcher in = IN_ADDRESS.matcher(page);
		return in.find() ? in.group(1) : null;
	}

	private static Locale preferred(HttpServletRequest request) {
		List<Locale> wanted = Collections.list(request.getLocales());
		return wanted.stream()
			.filter((locale) -> List.of("en", "zh").contains(locale.getLanguage()))
			.findFirst()
			.orElse(Locale.ENGLISH);
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		if (response != null && locale != null) {
			response.addHeader(HttpHeaders.SET_COOKIE, cookie(PARAMETER, locale.toLanguageTag()).toString());
		}
	}

	static ResponseCookie cookie(String name, String value) {
		return ResponseCookie.from(name, value)
			.path("/")
			.maxAge(Duration.ofDays(365))
			.sameSite("Lax")
			.httpOnly(true)
			.build();
	}

}
