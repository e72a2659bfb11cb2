package app.wayside.soak;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

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

	private final CountDownLatch enough;

	/**
	 * A postman with a bag of letters.
	 * @param enough so many acknowledged letters {@link #awaitEnough} waits for
	 */
	Postman(Collection<Letter> letters, int enough) {
		this.bag.addAll(letters);
		this.enough = new CountDownLatch(enough);
	}

	/** Waits until enough letters are acknowledged, while others carry. */
	void awaitEnough() {
		try {
			if (!this.enough.await(5, TimeUnit.MINUTES)) {
				throw new IllegalStateException("Only " + this.acknowledged.size() + " letters were acknowledged");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
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
				this.enough.countDown();
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
