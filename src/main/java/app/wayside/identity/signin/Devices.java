package app.wayside.identity.signin;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Names a browser coarsely: enough to know one's own, too little to follow somebody. */
final class Devices {

	// The order decides: Edge calls itself Chrome, and Chrome calls itself Safari.
	private static final List<String[]> BROWSERS = List.of(new String[] { "edg/", "Edge" },
			new String[] { "opr/", "Opera" }, new String[] { "micromessenger", "WeChat" },
			new String[] { "firefox/", "Firefox" }, new String[] { "chrome/", "Chrome" },
			new String[] { "safari/", "Safari" });

	private static final List<String[]> SYSTEMS = List.of(new String[] { "iphone", "iPhone" },
			new String[] { "ipad", "iPad" }, new String[] { "android", "Android" }, new String[] { "mac os", "macOS" },
			new String[] { "windows", "Windows" }, new String[] { "linux", "Linux" });

	private Devices() {
	}

	static String name(@Nullable String userAgent) {
		String agent = (userAgent != null) ? userAgent.toLowerCase(Locale.ROOT) : "";
		return Stream.of(first(BROWSERS, agent), first(SYSTEMS, agent))
			.filter((name) -> !name.isEmpty())
			.collect(Collectors.joining(", "));
	}

	private static String first(List<String[]> names, String agent) {
		return names.stream().filter((name) -> agent.contains(name[0])).map((name) -> name[1]).findFirst().orElse("");
	}

}
