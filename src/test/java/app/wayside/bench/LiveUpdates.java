package app.wayside.bench;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.wayside.bench.Clients.Times;
import app.wayside.bench.Clients.Visitor;

/**
 * How long it takes from a commit until an open page hears of it, and what open pages
 * hold.
 */
final class LiveUpdates {

	private static final Pattern CASE = Pattern.compile("\"caseId\":\"([^\"]+)\"");

	private static final Pattern ABOUT = Pattern.compile("\"about\":\"([^\"]+)\"");

	private LiveUpdates() {
	}

	/**
	 * From the answer to a mail that was handed in, which comes right after the commit,
	 * until a page that follows the stream is told of its case.
	 */
	static Times fromCommitToPage(URI base, String token, int mails) throws Exception {
		Visitor visitor = new Visitor(base).signIn(BenchHouse.AGENT);
		Map<String, Long> told = new ConcurrentHashMap<>();
		HttpResponse<InputStream> stream = open(visitor, base);
		Thread.ofVirtual().start(() -> follow(stream, told));
		Visitor program = new Visitor(base);
		long[] nanos = new long[mails];
		for (int mail = 0; mail < mails; mail++) {
			HttpResponse<String> answer = program.client()
				.send(HttpRequest.newBuilder(base.resolve("/api/v1/intake/messages"))
					.header("Authorization", "Bearer " + token)
					.header("Content-Type", "message/rfc822")
					.POST(HttpRequest.BodyPublishers.ofString(Intake.mail()))
					.build(), HttpResponse.BodyHandlers.ofString());
			long committed = System.nanoTime();
			Matcher id = CASE.matcher(answer.body());
			if (!id.find()) {
				throw new IllegalStateException(answer.body());
			}
			Long seen = null;
			while (seen == null) {
				Thread.sleep(1);
				seen = told.get(id.group(1));
			}
			nanos[mail] = Math.max(0, seen - committed);
			Thread.sleep(37);
		}
		return Times.of(nanos, 1);
	}

	/**
	 * Resident megabytes before and after some inboxes were opened and follow the stream.
	 */
	static long[] memory(BenchHouse.Running wayside, int inboxes) throws Exception {
		Visitor visitor = new Visitor(wayside.base()).signIn(BenchHouse.AGENT);
		visitor.get("/cases");
		Thread.sleep(5000);
		long before = wayside.residentMegabytes();
		List<HttpResponse<InputStream>> streams = new ArrayList<>();
		for (int inbox = 0; inbox < inboxes; inbox++) {
			visitor.get("/cases");
			streams.add(open(visitor, wayside.base()));
		}
		Thread.sleep(20_000);
		long after = wayside.residentMegabytes();
		for (HttpResponse<InputStream> stream : streams) {
			stream.body().close();
		}
		return new long[] { before, after };
	}

	private static HttpResponse<InputStream> open(Visitor visitor, URI base) throws Exception {
		HttpResponse<InputStream> stream = visitor.client()
			.send(HttpRequest.newBuilder(base.resolve("/live")).header("Accept", "text/event-stream").build(),
					HttpResponse.BodyHandlers.ofInputStream());
		if (stream.statusCode() != 200) {
			throw new IllegalStateException("/live: " + stream.statusCode());
		}
		return stream;
	}

	private static void follow(HttpResponse<InputStream> stream, Map<String, Long> told) {
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
			String line;
			while ((line = lines.readLine()) != null) {
				Matcher about = ABOUT.matcher(line);
				while (about.find()) {
					told.putIfAbsent(about.group(1), System.nanoTime());
				}
			}
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
