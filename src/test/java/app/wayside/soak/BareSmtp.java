package app.wayside.soak;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** SMTP by hand, so that hostile mail goes over the line as it is. */
final class BareSmtp implements AutoCloseable {

	private final Socket socket;

	private final BufferedReader answers;

	private final OutputStream out;

	BareSmtp(int port) throws IOException {
		this.socket = new Socket("127.0.0.1", port);
		this.socket.setSoTimeout(60_000);
		this.answers = new BufferedReader(
				new InputStreamReader(this.socket.getInputStream(), StandardCharsets.US_ASCII));
		this.out = this.socket.getOutputStream();
		answer();
		say("EHLO guests.example");
	}

	/** Hands a mail over; the last answer of the server. */
	String hand(String sender, String recipient, byte[] mail) throws IOException {
		say("MAIL FROM:<" + sender + ">");
		String taken = say("RCPT TO:<" + recipient + ">");
		if (!taken.startsWith("250")) {
			say("RSET");
			return taken;
		}
		say("DATA");
		this.out.write(stuffed(mail));
		this.out.write("\r\n.\r\n".getBytes(StandardCharsets.US_ASCII));
		this.out.flush();
		return answer();
	}

	/** Hands over a mail that is one block many times over, with a head and an end. */
	String hand(String sender, String recipient, LongMail mail) throws IOException {
		say("MAIL FROM:<" + sender + ">");
		say("RCPT TO:<" + recipient + ">");
		say("DATA");
		this.out.write(mail.head().getBytes(StandardCharsets.US_ASCII));
		for (int i = 0; i < mail.times(); i++) {
			this.out.write(mail.block());
		}
		this.out.write((mail.end() + "\r\n.\r\n").getBytes(StandardCharsets.US_ASCII));
		this.out.flush();
		return answer();
	}

	/**
	 * A mail that is too long to hold many of them; its lines end and begin as SMTP wants
	 * them.
	 *
	 * @param head all before the blocks
	 * @param block lines
	 * @param times how often they come
	 * @param end all after the blocks
	 */
	@SuppressWarnings("ArrayRecordComponent")
	record LongMail(String head, byte[] block, int times, String end) {
	}

	private String say(String line) throws IOException {
		this.out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
		this.out.flush();
		return answer();
	}

	private String answer() throws IOException {
		String line = this.answers.readLine();
		while (line != null && line.length() > 3 && line.charAt(3) == '-') {
			line = this.answers.readLine();
		}
		if (line == null) {
			throw new IOException("The server hung up");
		}
		return line;
	}

	/** Lines end as SMTP wants them, and a dot that begins one is doubled. */
	private static byte[] stuffed(byte[] mail) {
		ByteArrayOutputStream stuffed = new ByteArrayOutputStream(mail.length + mail.length / 40);
		int before = '\n';
		for (byte one : mail) {
			if (one == '\n' && before != '\r') {
				stuffed.write('\r');
			}
			if (one == '.' && before == '\n') {
				stuffed.write('.');
			}
			stuffed.write(one);
			before = one;
		}
		return stuffed.toByteArray();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
