package app.wayside.dispatch;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The configured routes, in the order in which they are tried. */
@Component
@EnableConfigurationProperties(DispatchSettings.class)
class MailRoutes {

	static final String RELAY = "relay";

	static final String SECOND_RELAY = "second-relay";

	static final String FOLDER = "folder";

	private final List<Route> inOrder;

	MailRoutes(DispatchSettings settings) {
		List<Route> routes = new ArrayList<>();
		add(routes, RELAY, settings.smtp().relay(), settings.smtp());
		add(routes, SECOND_RELAY, settings.smtp().secondRelay(), settings.smtp());
		if (routes.isEmpty()) {
			routes.add(new FolderRoute(FOLDER, settings.data().toAbsolutePath().resolve("outgoing")));
		}
		this.inOrder = List.copyOf(routes);
	}

	List<Route> inOrder() {
		return this.inOrder;
	}

	private static void add(List<Route> routes, String name, @Nullable String url, DispatchSettings.Smtp smtp) {
		if (url != null && !url.isBlank()) {
			routes.add(new SmtpRoute(name, RelayAddress.of(url), smtp.helloName(), smtp.connectTimeOut(),
					smtp.replyTimeOut()));
		}
	}

}
