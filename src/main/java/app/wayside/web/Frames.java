package app.wayside.web;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the frame of each page. */
@Component
class Frames {

	private final Texts texts;

	private final Assets assets;

	private final Languages languages;

	private final Shells shells;

	private final Clock clock;

	Frames(Texts texts, Assets assets, Languages languages, Shells shells, Clock clock) {
		this.texts = texts;
		this.assets = assets;
		this.languages = languages;
		this.shells = shells;
		this.clock = clock;
	}

	Frame of(HttpServletRequest request, String section) {
		Viewer viewer = this.shells.viewer();
		Locale locale = Texts.nearest(this.languages.resolveLocale(request));
		ZoneId zone = (viewer != null) ? viewer.zone() : Preferences.zone(request);
		Look look = look(viewer, Preferences.look(request));
		Frame.Shell shell = new Frame.Shell(this.shells.rail(viewer, section), this.shells.topBar(viewer),
				notice(request), this.texts, this.assets);
		return new Frame(new Frame.Surroundings(viewer, locale, zone, look, facts(request, section), shell),
				new Formats(this.texts, locale, zone, this.clock));
	}

	// Whether single letters act is a matter of the keyboard at hand, so the browser
	// keeps it.
	private static Look look(@Nullable Viewer viewer, Look browser) {
		return (viewer != null) ? viewer.habits().look().with(browser.keys()) : browser;
	}

	private static Frame.RequestFacts facts(HttpServletRequest request, String section) {
		String query = request.getQueryString();
		CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
		return new Frame.RequestFacts(request.getRequestURI(), (query != null) ? query : "", section, (csrf != null)
				? new Frame.Csrf(csrf.getHeaderName(), csrf.getParameterName(), csrf.getToken()) : Frame.Csrf.NONE,
				Correlation.of(request));
	}

	private static @Nullable Notice notice(HttpServletRequest request) {
		Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
		return (flash != null && flash.get(Notice.FLASH) instanceof Notice notice) ? notice : null;
	}

}
