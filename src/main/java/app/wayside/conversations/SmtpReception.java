package app.wayside.conversations;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Receives mail by SMTP. A mail is acknowledged when, and only when, its bytes are
 * committed; what they mean is found out afterwards.
 */
@Component
@EnableConfigurationProperties(MailSettings.class)
public class SmtpReception implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(SmtpReception.class);

	/** At the same time; more are asked to come again. */
	private static final int CONNECTIONS = 200;

	private static final int RECIPIENTS = 50;

	private final MailSettings settings;

	private final Channels channels;

	private final Intake intake;

	private final Path folder;

	private @Nullable SMTPServer server;

	SmtpReception(MailSettings settings, Channels channels, Intake intake, @Value("${wayside.data}") Path data) {
		this.settings = settings;
		this.channels = channels;
		this.intake = intake;
		this.folder = data.resolve("receiving");
	}

	@Override
	public void start() {
		if (this.settings.port() < 0) {
			return;
		}
		try {
			SMTPServer started = SMTPServer.port(this.settings.port())
				.bindAddress(InetAddress.getByName(this.settings.host()))
				.softwareName("Wayside")
				// Bytes stay as they were handed over, so that a mail handed over twice
				// is known.
				.insertReceivedHeaders(false)
				.maxConnections(CONNECTIONS)
				.maxRecipients(RECIPIENTS)
				.maxMessageSize((int) this.settings.largest().toBytes())
				.messageHandlerFactory(Reception::new)
				.build();
			started.start();
			this.server = started;
		}
		catch (UnknownHostException ex) {
			throw new IllegalStateException("Mail cannot be received at " + this.settings.host(), ex);
		}
	}

	/** The port on which mail is received, also where any free one was asked for. */
	public int port() {
		SMTPServer running = this.server;
		return (running != null) ? running.getPortAllocated() : -1;
	}

	@Override
	public void stop() {
		SMTPServer running = this.server;
		if (running != null) {
			running.stop();
			this.server = null;
		}
	}

	@Override
	public boolean isRunning() {
		return this.server != null;
	}

	/** One hand-over. */
	private final class Reception implements MessageHandler {

		private final Map<ChannelId, Recipient> recipients = new LinkedHashMap<>();

		private String sender = "";

		private Reception(MessageContext context) {
		}

		@Override
		public void from(String from) {
			this.sender = from;
		}

		@Override
		public void recipient(String recipient) throws RejectException {
			Channels.Mailbox mailbox;
			try {
				mailbox = SmtpReception.this.channels.at(recipient)
					.orElseThrow(() -> new RejectException(550, "5.1.1 No such mailbox here"));
			}
			catch (RejectException ex) {
				throw ex;
			}
			catch (RuntimeException ex) {
				throw later(ex);
			}
			this.recipients.putIfAbsent(mailbox.channel(), new Recipient(mailbox, recipient));
		}

		@Override
		public String data(InputStream data) throws RejectException, IOException {
			try (Spool mail = spooled(data)) {
				for (Recipient recipient : this.recipients.values()) {
					keep(recipient, mail);
				}
			}
			return "2.0.0 Kept";
		}

		private void keep(Recipient recipient, MailBytes mail) throws RejectException {
			try {
				SmtpReception.this.intake.accept(recipient.mailbox().tenant(),
						new Arrival(recipient.mailbox().channel(), this.sender, recipient.address(), mail));
			}
			catch (RuntimeException ex) {
				throw later(ex);
			}
		}

		private Spool spooled(InputStream data) throws IOException, RejectException {
			long largest = SmtpReception.this.settings.largest().toBytes();
			Optional<Spool> mail;
			try {
				mail = Spool.read(data, largest, SmtpReception.this.folder);
			}
			catch (FileSystemException ex) {
				throw noRoom(data, ex);
			}
			catch (IOException ex) {
				if (String.valueOf(ex.getMessage()).contains("No space left")) {
					throw noRoom(data, ex);
				}
				throw ex;
			}
			if (mail.isEmpty()) {
				data.skip(Long.MAX_VALUE);
				throw new RejectException(552, "5.3.4 Larger than " + largest + " bytes");
			}
			return mail.get();
		}

		private RejectException noRoom(InputStream data, IOException ex) throws IOException {
			LOG.warn("There is no room to receive mail: {}", ex.toString());
			data.skip(Long.MAX_VALUE);
			return new RejectException(452, "4.3.1 No room at the moment, please try again later");
		}

		/** The sender keeps the mail and comes again. */
		private RejectException later(RuntimeException ex) {
			LOG.warn("Mail could not be kept and will be handed over again: {}", ex.toString());
			return new RejectException(451, "4.3.0 Please try again later");
		}

		@Override
		public void done() {
			this.recipients.clear();
		}

		/** A recipient that is ours. */
		private record Recipient(Channels.Mailbox mailbox, String address) {
		}

	}

}
