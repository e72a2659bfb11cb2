package app.wayside.soak;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import app.wayside.soak.Letters.Letter;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

/**
 * Hands letters to nodes as a mail server does: what is not acknowledged is handed over
 * again, byte by byte the same, until it is.
 */
final class Postman {

	private static final int HANDS = 4;

	private final Queue<Letter> bag = new ConcurrentLinkedQueue<>();

	private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

	Postman(Collection<Letter> letters) {
		this.bag.addAll(letters);
	}

	/**
	 * Hands over letter by letter until the bag is empty or a node refuses; a refused
	 * letter goes back into the bag.
	 * @param nodes used in turn
	 */
	void carry(List<Session> nodes) {
		try (ExecutorService hands = Executors.newFixedThreadPool(HANDS)) {
			for (int hand = 0; hand < HANDS; hand++) {
				Session node = nodes.get(hand % nodes.size());
				hands.execute(() -> carry(node));
			}
		}
	}

	private void carry(Session node) {
		for (Letter letter = this.bag.poll(); letter != null; letter = this.bag.poll()) {
			try {
				hand(node, letter);
				this.acknowledged.add(letter.id());
			}
			catch (MessagingException ex) {
				this.bag.add(letter);
				return;
			}
		}
	}

	private static void hand(Session node, Letter letter) throws MessagingException {
		MimeMessage mail = new MimeMessage(node, new ByteArrayInputStream(letter.bytes())) {
			@Override
			protected void updateMessageID() {
				// It keeps the one it has.
			}
		};
		try (Transport transport = node.getTransport("smtp")) {
			transport.connect();
			transport.sendMessage(mail, new InternetAddress[] { new InternetAddress(NodeProgram.INBOX) });
		}
	}

	/** Letters that nobody has acknowledged yet. */
	int left() {
		return this.bag.size();
	}

	Set<String> acknowledged() {
		return Set.copyOf(this.acknowledged);
	}

}
