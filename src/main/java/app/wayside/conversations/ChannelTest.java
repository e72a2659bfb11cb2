package app.wayside.conversations;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;

import app.wayside.dispatch.Channel;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;

import org.springframework.stereotype.Service;

/**
 * Tries a channel out without sending anything: whether its address takes mail here, by
 * speaking to our own reception, and whether a route for outgoing mail answers.
 */
@Service
public class ChannelTest {

	private static final int TIMEOUT_MS = 3000;

	private final Channels channels;

	private final SmtpReception reception;

	private final MailSettings settings;

	private final Channel outgoing;

	ChannelTest(Channels channels, SmtpReception reception, MailSettings settings, Channel outgoing) {
		this.channels = channels;
		this.reception = reception;
		this.settings = settings;
		this.outgoing = outgoing;
	}

	/**
	 * How it went.
	 *
	 * @param word {@code well}, {@code not-received} or {@code not-sent}
	 * @param words of the other side
	 */
	public record Result(String word, String words) {
	}

	/** Tries a channel out. */
	@Allowed(Permission.MANAGE_CHANNELS)
	public Result of(UUID channel) {
		String address = this.channels.all()
			.stream()
			.filter((each) -> each.id().equals(channel))
			.map(Channels.Channel::address)
			.findFirst()
			.orElse("");
		String refusal = refusal(address);
		if (!refusal.isEmpty()) {
			return new Result("not-received", refusal);
		}
		String trouble = this.outgoing.probe()
			.stream()
			.filter((probe) -> !probe.isWell())
			.map((probe) -> probe.route() + ": " + probe.words())
			.collect(Collectors.joining("; "));
		return trouble.isEmpty() ? new Result("well", address) : new Result("not-sent", trouble);
	}

	/**
	 * What our reception says against a mail to this address; nothing where it takes it.
	 */
	private String refusal(String address) {
		if (!this.reception.isRunning()) {
			return this.channels.at(address).isPresent() ? "" : address;
		}
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(InetAddress.getByName(this.settings.host()), this.reception.port()),
					TIMEOUT_MS);
			socket.setSoTimeout(TIMEOUT_MS);
			var lines = new java.io.BufferedReader(
					new java.io.InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
			String answer = String.valueOf(lines.readLine());
			for (String command : new String[] { "HELO localhost", "MAIL FROM:<>", "RCPT TO:<" + address + ">" }) {
				socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
				answer = String.valueOf(lines.readLine());
			}
			socket.getOutputStream().write("QUIT\r\n".getBytes(StandardCharsets.US_ASCII));
			return answer.startsWith("2") ? "" : answer;
		}
		catch (IOException ex) {
			return String.valueOf(ex.getMessage());
		}
	}

}
