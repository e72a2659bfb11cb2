package app.wayside.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

import app.wayside.identity.Permission;

/** The web frame alone, with Ratna Dewi at the desk: no database, no door. */
@TestComponent
@SpringBootConfiguration
@ComponentScan(basePackageClasses = Page.class)
@Import(FaultyController.class)
@ImportAutoConfiguration({ TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
		WebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class,
		JacksonAutoConfiguration.class, HttpEncodingAutoConfiguration.class, MultipartAutoConfiguration.class,
		ValidationAutoConfiguration.class })
class FrameOnly {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	@Primary
	Viewers someone(HttpServletRequest request) {
		return () -> Optional.of(new Viewer(UUID.fromString("0190a000-0000-7000-8000-000000000001"), "Ratna Dewi",
				EnumSet.allOf(Permission.class), asked(request), ZoneOffset.UTC,
				new Viewer.Habits(Preferences.look(request), Map.of())));
	}

	private static Locale asked(HttpServletRequest request) {
		return Preferences.locale(request).orElse(request.getLocale());
	}

	@Bean
	Destination inbox() {
		return new Destination("inbox", "inbox", "/styleguide/workspace", Permission.READ_CASES, 1);
	}

	@Bean
	Destination customers() {
		return new Destination("customers", "people", "/customers", Permission.READ_CUSTOMERS, 2);
	}

	@Bean
	Destination approvals() {
		return new Destination("approvals", "check-square", "/approvals", Permission.DECIDE_APPROVALS, 3);
	}

	@Bean
	Destination knowledge() {
		return new Destination("knowledge", "book", "/knowledge", Permission.READ_CASES, 4);
	}

	@Bean
	Destination reports() {
		return new Destination("reports", "chart", "/styleguide", Permission.SUPERVISE_CASES, 5);
	}

	@Bean
	Destination settings() {
		return new Destination("settings", "gear", "/settings", Permission.MANAGE_RULES, 100);
	}

	@Bean
	TopBar.Source work(Clock clock) {
		return new TopBar.Source() {
			@Override
			public TopBar topBar() {
				Instant due = clock.instant().plusSeconds(11 * 60 + 20);
				return new TopBar(new TopBar.Breach("C-2026-004182", "/styleguide/workspace", due),
						new TopBar.Presence(app.wayside.identity.Presence.AVAILABLE, 5, 8, "/profile/presence"), 2);
			}

			@Override
			public int waiting(String destination) {
				return destination.equals("inbox") ? 3 : 0;
			}
		};
	}

}
