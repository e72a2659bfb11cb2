package app.wayside.dispatch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A tiny SMTP relay that misbehaves as it is told, by recipient. */
final class ScriptedRelay implements AutoCloseable {

	/** What it does with a mail. */
	enum Manner {

		TAKES_IT, REFUSES_RECIPIENT, DEFERS_RECIPIENT, REFUSES_CONTENT, DEFERS_CONTENT, DROPS_MID_DATA,
		TAKES_IT_AND_DROPS, FALLS_SILENT, CLOSES_SERVICE

	}

	/** A mail that it took. */
	record Taken(String sender, String recipient, String content) {
	}

	final List<Taken> taken = new CopyOnWriteArrayList<>();

	final AtomicInteger connections = new AtomicInteger();

	volatile Function<String, Manner> script;

	volatile String greeting = "220 relay.example ready";

	private final int port;

	private ServerSocket server;

	ScriptedRelay(Function<String, Manner> script) {
		this.script = script;
		this.server = listen(0);
		this.port = this.server.getLocalPort();
	}

	ScriptedRelay() {
		this((recipient) -> Manner.TAKES_IT);
	}

	String url() {
		return "smtp://127.0.0.1:" + this.port + "?starttls=none";
	}

	List<String> recipients() {
		return this.taken.stream().map(Taken::recipient).toList();
	}

	void goDown() {
		close();
	}

	void comeUp() {
		this.server = listen(this.port);
	}

	private ServerSocket listen(int wanted) {
		try {
			ServerSocket listening = new ServerSocket(wanted, 50, InetAddress.getLoopbackAddress());
			Thread.ofVirtual().start(() -> {
				while (!listening.isClosed()) {
					try {
						Socket socket = listening.accept();
						this.connections.incrementAndGet();
						Thread.ofVirtual().start(() -> serve(socket));
					}
					catch (IOException ex) {
						return;
					}
				}
			});
			return listening;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void serve(Socket socket) {
		try (socket) {
			var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
			say(socket, this.greeting);
			String sender = "";
			String recipient = "";
			Manner manner = Manner.TAKES_IT;
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				String verb = line.split("[ :]", 2)[0].toUpperCase(java.util.Locale.ROOT);
				switch (verb) {
					case "EHLO", "HELO" -> say(socket, "250-relay.example\r\n250 SIZE 100000");
					case "MAIL" -> {
						sender = address(line);
						say(socket, "250 ok");
					}
					case "RCPT" -> {
						recipient = address(line);
						manner = this.script.apply(recipient);
						if (manner == Manner.FALLS_SILENT) {
							in.readLine();
							return;
						}
						say(socket, switch (manner) {
							case REFUSES_RECIPIENT -> "550 5.1.1 <" + recipient + "> unknown here";
							case DEFERS_RECIPIENT -> "451 4.7.1 greylisted";
							case CLOSES_SERVICE -> "421 4.3.2 going down";
							default -> "250 ok";
						});
					}
					case "DATA" -> {
						say(socket, "354 go on");
						StringBuilder content = new StringBuilder();
						for (String text = in.readLine(); text != null && !text.equals("."); text = in.readLine()) {
							content.append(text).append("\n");
							if (manner == Manner.DROPS_MID_DATA) {
								return;
							}
						}
						if (manner == Manner.TAKES_IT || manner == Manner.TAKES_IT_AND_DROPS) {
							this.taken.add(new Taken(sender, recipient, content.toString()));
						}
						if (manner == Manner.TAKES_IT_AND_DROPS) {
							return;
						}
						say(socket, switch (manner) {
							case REFUSES_CONTENT -> "554 5.7.1 no";
							case DEFERS_CONTENT -> "452 4.3.1 disk full";
							default -> "250 2.0.0 queued";
						});
					}
					case "QUIT" -> {
						say(socket, "221 bye");
						return;
					}
					default -> say(socket, "250 ok");
				}
			}
		}
		catch (IOException ex) {
			// the client went away
		}
	}

	private static String address(String line) {
		return line.replaceAll("^.*<(.*)>.*$", "$1");
	}

	private static void say(Socket socket, String line) throws IOException {
		socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
		socket.getOutputStream().flush();
	}

	@Override
	public void close() {
		try {
			this.server.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
