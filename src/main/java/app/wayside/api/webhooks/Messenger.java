package app.wayside.api.webhooks;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import javax.net.ssl.SSLException;

import org.springframework.stereotype.Component;

/**
 * Brings one message to one receiver. What the receiver says beyond a status is not read.
 */
@Component
class Messenger {

	private static final Duration CONNECTS_WITHIN = Duration.ofSeconds(5);

	private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(15);

	private final Receivers receivers;

	private final Clock clock;

	private final HttpClient client = HttpClient.newBuilder()
		.connectTimeout(CONNECTS_WITHIN)
		.followRedirects(HttpClient.Redirect.NEVER)
		.version(HttpClient.Version.HTTP_1_1)
		.build();

	Messenger(Receivers receivers, Clock clock) {
		this.receivers = receivers;
		this.clock = clock;
	}

	Outcome bring(String url, String secret, DeliveryStore.Taken message) {
		URI address = URI.create(url);
		if (!this.receivers.allowed(address)) {
			return new Outcome.Unreachable("address");
		}
		Instant now = this.clock.instant();
		String id = message.id().toString();
		HttpRequest request = HttpRequest.newBuilder(address)
			.timeout(ANSWERS_WITHIN)
			.header("Content-Type", "application/json")
			.header("User-Agent", "Wayside")
			.header("webhook-id", id)
			.header("webhook-timestamp", Long.toString(now.getEpochSecond()))
			.header("webhook-signature", Signature.of(secret, id, now, message.body()))
			.POST(HttpRequest.BodyPublishers.ofString(message.body()))
			.build();
		return send(request);
	}

	private Outcome send(HttpRequest request) {
		try {
			HttpResponse<InputStream> answer = this.client.send(request, HttpResponse.BodyHandlers.ofInputStream());
			answer.body().close();
			int status = answer.statusCode();
			return (status >= 200 && status < 300) ? new Outcome.Accepted(status) : new Outcome.Rejected(status);
		}
		catch (HttpTimeoutException ex) {
			return new Outcome.Unreachable("timeout");
		}
		catch (ConnectException ex) {
			return new Outcome.Unreachable("connection");
		}
		catch (SSLException ex) {
			return new Outcome.Unreachable("certificate");
		}
		catch (IOException ex) {
			return new Outcome.Unreachable("broken");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return new Outcome.Unreachable("stopped");
		}
	}

}
