package app.wayside.web;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import app.wayside.identity.Accounts;
import app.wayside.identity.Density;
import app.wayside.identity.SignedIn;
import app.wayside.identity.Theme;

/**
 * Remembers how a reader wants pages: in his browser, so that it also holds before he
 * signs in.
 */
@Controller
class PreferencesController {

	private static final Map<String, Set<String>> KNOWN = Map.of(Preferences.THEME, Set.of("auto", "light", "dark"),
			Preferences.DENSITY, Set.of("comfortable", "compact"), Preferences.LANGUAGE, Set.of("en", "zh-CN"),
			Preferences.KEYS, Set.of("on", "off"));

	private final ObjectProvider<Accounts> accounts;

	PreferencesController(ObjectProvider<Accounts> accounts) {
		this.accounts = accounts;
	}

	@PostMapping("/preferences")
	String remember(HttpServletRequest request, HttpServletResponse response,
			@RequestParam(name = "back", defaultValue = "/") String back) {
		KNOWN.forEach((name, values) -> {
			String wanted = request.getParameter(name);
			if (wanted != null && values.contains(wanted)) {
				response.addHeader(HttpHeaders.SET_COOKIE, Languages.cookie(name, wanted).toString());
			}
		});
		SignedIn.current().map(SignedIn::preferences).ifPresent((present) -> profile(present, request));
		return "redirect:" + inside(back);
	}

	private void profile(SignedIn.Preferences present, HttpServletRequest request) {
		String language = asked(request, Preferences.LANGUAGE, present.locale().toLanguageTag());
		Theme theme = Theme.valueOf(asked(request, Preferences.THEME, present.theme().name()).toUpperCase(Locale.ROOT));
		Density density = Density
			.valueOf(asked(request, Preferences.DENSITY, present.density().name()).toUpperCase(Locale.ROOT));
		SignedIn.Preferences wanted = new SignedIn.Preferences(Locale.forLanguageTag(language), present.zone(), theme,
				density, present.keymap());
		this.accounts.ifAvailable((profiles) -> profiles.prefer(wanted));
	}

	private static String asked(HttpServletRequest request, String name, String otherwise) {
		String wanted = request.getParameter(name);
		return (wanted != null && KNOWN.getOrDefault(name, Set.of()).contains(wanted)) ? wanted : otherwise;
	}

	// Only an address of ours: what begins with two slashes would lead elsewhere.
	private static String inside(String address) {
		return address.startsWith("/") && !address.startsWith("//") && !address.contains("\\")
				&& !address.contains("\n") ? address : "/";
	}

}
