package app.wayside.demo;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import app.wayside.demo.script.Agency;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started Wayside where it is and who may come in. */
@Component
class DemoNotice {

	private static final Logger LOG = LoggerFactory.getLogger(DemoNotice.class);

	private final DemoSettings settings;

	private final JsonMapper json;

	private final Environment environment;

	DemoNotice(DemoSettings settings, JsonMapper json, Environment environment) {
		this.settings = settings;
		this.json = json;
		this.environment = environment;
	}

	@EventListener(ApplicationReadyEvent.class)
	void tell() {
		String web = "http://localhost:" + this.environment.getProperty("local.server.port",
				this.environment.getProperty("server.port", "8080"));
		String smtp = "localhost:" + this.environment.getProperty("wayside.mail.port", "2525");
		DemoFile file = new DemoFile(this.json, this.settings.data());
		if (this.settings.isWanted()) {
			file.read()
				.ifPresentOrElse((known) -> tell(file, known, known.at(web, smtp)), () -> LOG
					.info("The sign-ins of the demonstration were in demo.json, which is gone from the data folder"));
		}
		else {
			print(System.out, web, smtp);
		}
	}

	private void tell(DemoFile file, DemoFile.Demo known, DemoFile.Demo now) {
		if (!known.equals(now)) {
			file.write(now);
		}
		print(System.out, now.web(), now.smtp());
		System.out.printf("  Mail to   %s%n%n", now.inbox());
		Map<String, String> names = names();
		Set<String> roles = new HashSet<>();
		now.users()
			.stream()
			.filter((user) -> roles.add(user.role()))
			.forEach((user) -> System.out.printf("  %-14s %-34s %s  %s%s%n", user.role(), user.email(), user.password(),
					names.getOrDefault(user.email(), ""),
					(user.totpSecret() != null) ? ", one-time codes from " + user.totpSecret() : ""));
		System.out.printf("%n  Everybody, and a token for the API: %s%n%n",
				this.settings.data().toAbsolutePath().resolve("demo.json"));
	}

	private static void print(PrintStream out, String web, String smtp) {
		out.printf("%nWayside is running. Stop it with Ctrl-C.%n%n  Pages     %s%n  SMTP      %s%n", web, smtp);
	}

	private static Map<String, String> names() {
		return Agency.read()
			.staff()
			.stream()
			.collect(Collectors.toMap(Agency.Staff::email,
					(one) -> (one.nativeName() != null) ? one.name() + " " + one.nativeName() : one.name()));
	}

}
