package app.wayside.support;

import java.util.Properties;

import app.wayside.conversations.Channels;
import app.wayside.conversations.SmtpReception;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.springframework.boot.test.context.TestComponent;

/** A traveller's mail client: it hands mail to a company over the socket. */
@TestComponent
public class MailClient {

	private final SmtpReception smtp;

	private final Channels channels;

	MailClient(SmtpReception smtp, Channels channels) {
		this.smtp = smtp;
		this.channels = channels;
	}

	/** Gives a company an address that takes mail. */
	public String openInbox(Company company) {
		String address = "help@" + company.key() + ".example";
		company
			.run(() -> this.channels.open(new Channels.NewChannel("EMAIL", address, "Harbourline Help", "海港客服", "en")));
		return address;
	}

	/** A mail that has not been sent yet. */
	public MimeMessage compose(String from, String to, String subject, String text) {
		try {
			MimeMessage mail = new MimeMessage(session());
			mail.setFrom(new InternetAddress(from));
			mail.setRecipient(RecipientType.TO, new InternetAddress(to));
			mail.setSubject(subject, "UTF-8");
			mail.setText(text, "UTF-8");
			return mail;
		}
		catch (MessagingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	/** How mail reaches the reception. */
	public Session session() {
		Properties properties = new Properties();
		properties.put("mail.smtp.host", "127.0.0.1");
		properties.put("mail.smtp.port", String.valueOf(this.smtp.port()));
		return Session.getInstance(properties);
	}

	/** Sends a mail; when this returns, it was acknowledged. */
	public void send(MimeMessage mail) {
		try {
			Transport.send(mail);
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Writes and sends a mail. */
	public void send(String from, String to, String subject, String text) {
		send(compose(from, to, subject, text));
	}

}
