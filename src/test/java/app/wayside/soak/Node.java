package app.wayside.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

import app.wayside.api.Program;
import app.wayside.operations.Operations;
import jakarta.mail.Session;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A Wayside in a process of its own, on fixed ports, that can be killed and started
 * again.
 */
final class Node implements AutoCloseable {

	private static final Duration START = Duration.ofMinutes(4);

	private final Path data;

	private final int web = freePort();

	private final int smtp = freePort();

	private final List<String> settings;

	private @Nullable Process process;

	private @Nullable Program program;

	private Node(Path data, List<String> settings) {
		this.data = data;
		this.settings = settings;
	}

	/** A node with its data in a folder; not started yet. */
	static Node on(Path data, String... settings) {
		return new Node(data, List.of(settings));
	}

	/** Starts it, and waits until it is ready. */
	Node start() {
		List<String> command = new ArrayList<>(
				List.of(java(), "-XX:+UseSerialGC", "-Xmx512m", "-XX:TieredStopAtLevel=1",
						"--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
						NodeProgram.class.getName(), "--wayside.data=" + this.data, "--wayside.demo=false",
						"--wayside.mail.lease=5s", "--server.port=" + this.web, "--wayside.mail.port=" + this.smtp));
		command.addAll(this.settings);
		try {
			Files.createDirectories(this.data);
			Process started = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
				.start();
			this.process = started;
			Awaitility.await().atMost(START).pollInterval(Duration.ofMillis(100)).until(() -> {
				if (!started.isAlive()) {
					throw new IllegalStateException("The node did not start: " + Files.readString(log()));
				}
				return isReady();
			});
			this.program = new Program(address(), Files.readString(this.data.resolve(NodeProgram.TOKEN)),
					JsonMapper.builder().build());
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether it says that it can work. */
	boolean isReady() {
		try {
			return stranger().get("/actuator/health/readiness").status() == 200
					&& Files.exists(this.data.resolve(NodeProgram.TOKEN));
		}
		catch (RuntimeException ex) {
			return false;
		}
	}

	/** Ends it at once, as a power cut would. */
	void kill() {
		Process running = this.process;
		if (running != null) {
			running.destroyForcibly();
			await(running);
		}
	}

	/** Sets its wall clock, so much before or behind what is right. */
	void setClock(Duration wrong) {
		WrongClock.set(this.data, wrong);
	}

	/** Runs a command of Wayside in a process of its own, on this node's data. */
	int command(String... arguments) {
		return run(this.data, arguments);
	}

	/** Runs a command of Wayside in a process of its own, on a data folder. */
	static int run(Path data, String... arguments) {
		List<String> command = new ArrayList<>(
				List.of(java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
						"-cp", System.getProperty("java.class.path"), Operations.class.getName()));
		command.addAll(List.of(arguments));
		command.add("--wayside.data=" + data);
		try {
			return new ProcessBuilder(command).inheritIO().start().waitFor();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A program that shows no token. */
	Program stranger() {
		return new Program(address(), "", JsonMapper.builder().build());
	}

	/** A program with all scopes. */
	Program program() {
		Program known = this.program;
		if (known == null) {
			throw new IllegalStateException("Not started");
		}
		return known;
	}

	/** How a mail client reaches it. */
	Session mailSession() {
		Properties properties = new Properties();
		properties.put("mail.smtp.host", "127.0.0.1");
		properties.put("mail.smtp.port", String.valueOf(this.smtp));
		properties.put("mail.smtp.connectiontimeout", "5000");
		properties.put("mail.smtp.timeout", "60000");
		return Session.getInstance(properties);
	}

	/** Where mail is handed over. */
	int smtpPort() {
		return this.smtp;
	}

	/** Whether it still runs, under the number that it was started with. */
	boolean isAlive() {
		Process running = this.process;
		return running != null && running.isAlive();
	}

	String address() {
		return "http://127.0.0.1:" + this.web;
	}

	/** What it wrote since a word came last. */
	String said(String word) {
		try {
			String log = Files.readString(log());
			return log.substring(Math.max(0, log.lastIndexOf(word)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What it wrote. */
	Path log() {
		return this.data.resolve("node.log");
	}

	@Override
	public void close() {
		Process running = this.process;
		if (running != null) {
			running.destroy();
			await(running);
		}
	}

	private static void await(Process running) {
		try {
			if (!running.waitFor(60, TimeUnit.SECONDS)) {
				running.destroyForcibly();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
