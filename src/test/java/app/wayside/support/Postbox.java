package app.wayside.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.awaitility.Awaitility;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;

/**
 * What a traveller finds in his mailbox: without a relay, mail is written into a folder.
 */
@TestComponent
public class Postbox {

	private static final Pattern LINK = Pattern.compile("https?://\\S+?(/p/\\S+)");

	private final Path folder;

	/** The mailbox that a data folder holds. */
	public Postbox(@Value("${wayside.data}") Path data) {
		this.folder = data.resolve("outgoing");
	}

	/**
	 * A letter that arrived.
	 *
	 * @param subject its subject
	 * @param text what is written in it
	 * @param thread the messages before it, oldest first; the last is the one it answers
	 */
	public record Letter(String subject, String text, List<String> thread) {

		/** The path of the first link to a page of ours. */
		public String link() {
			Matcher link = LINK.matcher(this.text);
			if (!link.find()) {
				throw new AssertionError("No link in: " + this.text);
			}
			return link.group(1);
		}

	}

	/** Waits for a letter to somebody that has some words in its subject or text. */
	public Letter await(String recipient, String words) {
		return Awaitility.await("a letter to " + recipient + " about " + words)
			.atMost(Duration.ofSeconds(90))
			.pollInterval(Duration.ofMillis(200))
			.until(() -> newest(recipient,
					(letter) -> letter.subject().contains(words) || letter.text().contains(words)), Optional::isPresent)
			.orElseThrow();
	}

	private Optional<Letter> newest(String recipient, Predicate<Letter> wanted) {
		return files().stream()
			.map(Postbox::read)
			.filter((mail) -> isFor(mail, recipient))
			.map(Postbox::letter)
			.filter(wanted)
			.findFirst();
	}

	/** Names grow with time. */
	private List<Path> files() {
		if (!Files.isDirectory(this.folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.filter((file) -> file.toString().endsWith(".eml")).sorted(Comparator.reverseOrder()).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static MimeMessage read(Path file) {
		try (InputStream content = Files.newInputStream(file)) {
			return new MimeMessage(Session.getInstance(new Properties()), content);
		}
		catch (IOException | MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static boolean isFor(MimeMessage mail, String recipient) {
		try {
			return Stream.of(mail.getRecipients(RecipientType.TO))
				.anyMatch((to) -> ((InternetAddress) to).getAddress().equalsIgnoreCase(recipient));
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Letter letter(MimeMessage mail) {
		try {
			List<String> thread = new ArrayList<>(List.of(mail.getHeader("References", " ").strip().split("\\s+")));
			thread.remove(mail.getHeader("In-Reply-To", null));
			thread.add(mail.getHeader("In-Reply-To", null));
			return new Letter(mail.getSubject(), text(mail), List.copyOf(thread));
		}
		catch (MessagingException | IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String text(Part part) throws MessagingException, IOException {
		if (part.getContent() instanceof MimeMultipart parts) {
			BodyPart first = parts.getBodyPart(0);
			return text(first);
		}
		return String.valueOf(part.getContent());
	}

}
