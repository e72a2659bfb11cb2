package app.wayside.web;

import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Remembers how a reader wants pages: in his browser, so that it also holds before he
 * signs in.
 */
@Controller
class PreferencesController {

	private static final Map<String, Set<String>> KNOWN = Map.of(Preferences.THEME, Set.of("auto", "light", "dark"),
			Preferences.DENSITY, Set.of("comfortable", "compact"), Preferences.LANGUAGE, Set.of("en", "zh-CN"),
			Preferences.KEYS, Set.of("on", "off"));

	@PostMapping("/preferences")
	String remember(HttpServletRequest request, HttpServletResponse response,
			@RequestParam(name = "back", defaultValue = "/") String back) {
		KNOWN.forEach((name, values) -> {
			String wanted = request.getParameter(name);
			if (wanted != null && values.contains(wanted)) {
				response.addHeader(HttpHeaders.SET_COOKIE, Languages.cookie(name, wanted).toString());
			}
		});
		return "redirect:" + inside(back);
	}

	// Only an address of ours: what begins with two slashes would lead elsewhere.
	private static String inside(String address) {
		return address.startsWith("/") && !address.startsWith("//") && !address.contains("\\")
				&& !address.contains("\n") ? address : "/";
	}

}
