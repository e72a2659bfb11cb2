package app.wayside.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program of a customer of ours, over a real socket.
 *
 * @param base where Wayside is
 * @param token that it shows; empty for none
 * @param json reads answers
 */
public record Program(String base, String token, JsonMapper json) {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	/** What came back. */
	public record Answer(HttpResponse<String> response, JsonMapper mapper) {

		public int status() {
			return this.response.statusCode();
		}

		public JsonNode json() {
			return this.mapper.readTree(this.response.body());
		}

		public String header(String name) {
			return this.response.headers().firstValue(name).orElse("");
		}

	}

	public Answer get(String path, String... headers) {
		return send(request(path, headers).GET());
	}

	public Answer post(String path, String body, String... headers) {
		return send(
				request(path, headers).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
	}

	public Answer call(String method, String path, String body) {
		return send(request(path).header("Content-Type", "application/json")
			.method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
	}

	public Answer csv(String path, String body) {
		return send(
				request(path).header("Content-Type", "text/csv; charset=utf-8").POST(BodyPublishers.ofString(body)));
	}

	public Answer mail(String mail, String type, String... headers) {
		return send(request("/api/v1/intake/messages", headers).header("Content-Type", type)
			.POST(BodyPublishers.ofByteArray(mail.getBytes(StandardCharsets.UTF_8))));
	}

	/** Hands in a mail, and answers the id of its case. */
	public String opens(String id, String subject, String text) {
		return mail(letter(id, subject, text), "message/rfc822").json().get("caseId").asString();
	}

	static String letter(String id, String subject, String text) {
		return "Message-ID: <" + id + ">\r\nFrom: Budi Santoso <" + id.split("@")[0]
				+ "@guests.example>\r\nTo: somebody@elsewhere.example\r\nSubject: " + subject
				+ "\r\nDate: Tue, 03 Mar 2026 08:00:00 +0000\r\nMIME-Version: 1.0\r\n"
				+ "Content-Type: text/plain; charset=utf-8\r\n\r\n" + text + "\r\n";
	}

	private HttpRequest.Builder request(String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.base + path));
		if (!this.token.isEmpty()) {
			request.header("Authorization", "Bearer " + this.token);
		}
		return (headers.length > 0) ? request.headers(headers) : request;
	}

	private Answer send(HttpRequest.Builder request) {
		try {
			return new Answer(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()), this.json);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
