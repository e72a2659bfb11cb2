package app.wayside.web;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.util.WebUtils;

/** What a reader without a profile told his browser to remember. */
final class Preferences {

	static final String LANGUAGE = "lang";

	static final String THEME = "theme";

	static final String DENSITY = "density";

	static final String ZONE = "zone";

	static final String KEYS = "keys";

	private Preferences() {
	}

	static Optional<Locale> locale(HttpServletRequest request) {
		return cookie(request, LANGUAGE).map(Locale::forLanguageTag);
	}

	static Look look(HttpServletRequest request) {
		return new Look(word(request, THEME, Look.Theme.AUTO), word(request, DENSITY, Look.Density.COMFORTABLE),
				word(request, KEYS, Look.Keys.ON));
	}

	static ZoneId zone(HttpServletRequest request) {
		try {
			return cookie(request, ZONE).map((zone) -> ZoneId.of(zone.replace('-', '/'))).orElse(ZoneOffset.UTC);
		}
		catch (DateTimeException ex) {
			return ZoneOffset.UTC;
		}
	}

	private static <E extends Enum<E>> E word(HttpServletRequest request, String name, E otherwise) {
		String wanted = cookie(request, name).orElse("");
		for (E value : otherwise.getDeclaringClass().getEnumConstants()) {
			if (value.name().equalsIgnoreCase(wanted)) {
				return value;
			}
		}
		return otherwise;
	}

	private static Optional<String> cookie(HttpServletRequest request, String name) {
		return Optional.ofNullable(WebUtils.getCookie(request, name)).map(Cookie::getValue);
	}

}
