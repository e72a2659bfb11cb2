package app.wayside.api.webhooks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntUnaryOperator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that is told something, and answers as the test says. */
final class Receiver implements AutoCloseable {

	private final HttpServer server;

	private final List<Heard> heard = new CopyOnWriteArrayList<>();

	private final IntUnaryOperator manners;

	/** What it heard. */
	record Heard(String id, long timestamp, String signature, String body) {

		JsonNode json() {
			return JsonMapper.shared().readTree(this.body);
		}

		/** As the specification tells receivers to check. */
		boolean genuine(String secret) {
			return Signature.of(secret, this.id, Instant.ofEpochSecond(this.timestamp), this.body)
				.equals(this.signature);
		}

	}

	/** One that answers each message, counted from nought, with a status. */
	Receiver(IntUnaryOperator manners) {
		this.manners = manners;
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	private synchronized void answer(HttpExchange exchange) throws IOException {
		String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		var headers = exchange.getRequestHeaders();
		int status = this.manners.applyAsInt(this.heard.size());
		this.heard.add(new Heard(headers.getFirst("webhook-id"), Long.parseLong(headers.getFirst("webhook-timestamp")),
				headers.getFirst("webhook-signature"), body));
		if (status >= 300 && status < 400) {
			exchange.getResponseHeaders().set("Location", "/elsewhere");
		}
		exchange.sendResponseHeaders(status, -1);
		exchange.close();
	}

	List<Heard> heard() {
		return List.copyOf(this.heard);
	}

	String url() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort() + "/hook";
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
