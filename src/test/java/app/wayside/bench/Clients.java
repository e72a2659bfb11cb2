package app.wayside.bench;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Clients that ask at the same time, each the next question when the last is answered.
 */
final class Clients {

	static final int AT_ONCE = 8;

	private Clients() {
	}

	/** What a client does once; a wrong answer is an exception. */
	interface Call {

		void run(int client, int turn) throws Exception;

	}

	/**
	 * How long calls took.
	 *
	 * @param p50 milliseconds in the middle
	 * @param p95 milliseconds that 95 of 100 did not exceed
	 * @param perSecond calls in a second, of all clients
	 * @param calls counted
	 */
	record Times(double p50, double p95, double perSecond, int calls) {

		static Times of(long[] nanos, long wall) {
			long[] sorted = nanos.clone();
			Arrays.sort(sorted);
			return new Times(sorted[sorted.length / 2] / 1e6, sorted[(int) (sorted.length * 0.95)] / 1e6,
					sorted.length * 1e9 / wall, sorted.length);
		}

		@Override
		public String toString() {
			return String.format(java.util.Locale.ROOT, "p50 %.1f ms, p95 %.1f ms, %.0f/s (%d)", this.p50, this.p95,
					this.perSecond, this.calls);
		}

	}

	/** Lets all clients call for a while. */
	static Times run(int clients, int turns, Call call) throws Exception {
		long[] nanos = new long[clients * turns];
		Thread[] threads = new Thread[clients];
		Exception[] fault = new Exception[1];
		long begin = System.nanoTime();
		for (int client = 0; client < clients; client++) {
			int number = client;
			threads[client] = Thread.ofPlatform().start(() -> {
				try {
					for (int turn = 0; turn < turns; turn++) {
						long from = System.nanoTime();
						call.run(number, turn);
						nanos[number * turns + turn] = System.nanoTime() - from;
					}
				}
				catch (Exception ex) {
					fault[0] = ex;
				}
			});
		}
		for (Thread thread : threads) {
			thread.join();
		}
		if (fault[0] != null) {
			throw fault[0];
		}
		return Times.of(nanos, System.nanoTime() - begin);
	}

	/** Somebody at a browser. */
	static final class Visitor {

		private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

		private final HttpClient client = HttpClient.newBuilder()
			.cookieHandler(new CookieManager())
			.version(HttpClient.Version.HTTP_1_1)
			.build();

		private final URI base;

		Visitor(URI base) {
			this.base = base;
		}

		Visitor signIn(String email) throws Exception {
			Matcher token = CSRF.matcher(get("/sign-in"));
			if (!token.find()) {
				throw new IllegalStateException("No form to sign in");
			}
			String form = "_csrf=%s&next=%%2Fprofile&email=%s&password=%s".formatted(written(token.group(1)),
					written(email), written(BenchHouse.PASSWORD));
			HttpResponse<String> answer = this.client.send(HttpRequest.newBuilder(this.base.resolve("/sign-in"))
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(HttpRequest.BodyPublishers.ofString(form))
				.build(), HttpResponse.BodyHandlers.ofString());
			if (answer.statusCode() != 302 || !answer.headers().firstValue("location").orElse("").contains("profile")) {
				throw new IllegalStateException("Not signed in: " + answer.statusCode() + " " + answer.headers());
			}
			return this;
		}

		String get(String path) throws Exception {
			HttpResponse<String> answer = this.client.send(HttpRequest.newBuilder(this.base.resolve(path)).build(),
					HttpResponse.BodyHandlers.ofString());
			if (answer.statusCode() != 200) {
				throw new IllegalStateException(path + ": " + answer.statusCode() + "\n" + answer.body());
			}
			return answer.body();
		}

		HttpClient client() {
			return this.client;
		}

		static String written(String text) {
			return URLEncoder.encode(text, StandardCharsets.UTF_8);
		}

	}

}
