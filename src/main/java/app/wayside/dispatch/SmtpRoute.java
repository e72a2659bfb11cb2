package app.wayside.dispatch;

import java.time.Duration;
import java.util.Properties;

import jakarta.mail.Session;

import org.jspecify.annotations.Nullable;

/**
 * A relay that takes mail over SMTP.
 *
 * @param name of the route
 * @param address where it answers
 * @param helloName how this node introduces itself; none means its host name
 * @param connectTimeOut for a connection
 * @param replyTimeOut for each answer, and for each piece written
 */
record SmtpRoute(String name, RelayAddress address, @Nullable String helloName, Duration connectTimeOut,
		Duration replyTimeOut) implements Route {

	@Override
	public Handover open() {
		return new SmtpHandover(this.address, Session.getInstance(properties()));
	}

	private Properties properties() {
		Properties properties = new Properties();
		properties.setProperty("mail.smtp.connectiontimeout", Long.toString(this.connectTimeOut.toMillis()));
		properties.setProperty("mail.smtp.timeout", Long.toString(this.replyTimeOut.toMillis()));
		properties.setProperty("mail.smtp.writetimeout", Long.toString(this.replyTimeOut.toMillis()));
		properties.setProperty("mail.smtp.auth", Boolean.toString(this.address.user() != null));
		properties.setProperty("mail.smtp.quitwait", "false");
		properties.setProperty("mail.mime.allowutf8", "true");
		properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
		switch (this.address.security()) {
			case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
			case STARTTLS_REQUIRED -> {
				properties.setProperty("mail.smtp.starttls.enable", "true");
				properties.setProperty("mail.smtp.starttls.required", "true");
			}
			case STARTTLS_OFFERED -> properties.setProperty("mail.smtp.starttls.enable", "true");
			case NONE -> properties.setProperty("mail.smtp.starttls.enable", "false");
		}
		if (this.helloName != null) {
			properties.setProperty("mail.smtp.localhost", this.helloName);
		}
		return properties;
	}

}
