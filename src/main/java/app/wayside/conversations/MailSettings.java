package app.wayside.conversations;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How mail comes in and goes out.
 *
 * @param host the address on which mail is received; loopback unless told otherwise
 * @param port the port on which mail is received; negative receives none
 * @param largest the largest mail that is taken
 * @param lease how long a node has for a mail before another may read it
 * @param undo how long a reply is held back, so that its author can take it back
 */
@ConfigurationProperties("wayside.mail")
record MailSettings(@DefaultValue("127.0.0.1") String host, @DefaultValue("2525") int port,
		@DefaultValue("50MB") DataSize largest, @DefaultValue("20s") Duration lease,
		@DefaultValue("10s") Duration undo) {
}
