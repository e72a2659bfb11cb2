package app.wayside.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A start that only shows the Java machine what a start needs: it asks for a few pages,
 * and ends. What was loaded is kept, so that all later starts are quick.
 */
@Component
@ConditionalOnProperty("wayside.rehearsal")
class Rehearsal {

	private static final List<String> PAGES = List.of("/actuator/health", "/sign-in", "/", "/v3/api-docs");

	@EventListener
	void ready(ApplicationReadyEvent event) {
		String port = event.getApplicationContext().getEnvironment().getProperty("local.server.port", "8080");
		try (HttpClient browser = HttpClient.newHttpClient()) {
			for (String page : PAGES) {
				URI address = URI.create("http://127.0.0.1:" + port + page);
				browser.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		Thread.ofPlatform().start(() -> System.exit(SpringApplication.exit(event.getApplicationContext())));
	}

}
