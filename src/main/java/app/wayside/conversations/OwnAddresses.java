package app.wayside.conversations;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import app.wayside.conversations.Channels.Mailbox;
import app.wayside.tenancy.Tenancy;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps at hand which addresses are channels, because every mail asks several times. A
 * change on this node is seen with its commit, one on another within {@link #FRESH}.
 */
@Component
class OwnAddresses {

	private static final Duration FRESH = Duration.ofSeconds(2);

	private final Map<Object, Kept> kept = new ConcurrentHashMap<>();

	/**
	 * Something that was read.
	 *
	 * @param mailboxes that were found, by address
	 * @param readAt when, in the machine's nanoseconds
	 */
	private record Kept(Map<String, Mailbox> mailboxes, long readAt) {

		boolean fresh() {
			return System.nanoTime() - this.readAt < FRESH.toNanos();
		}

	}

	/** The channel of the tenant being served that an address reaches. */
	Optional<ChannelId> ofTenant(String recipient, Supplier<List<Channels.Channel>> reader) {
		Kept known = this.kept.get(Tenancy.current());
		if (known == null || !known.fresh()) {
			Map<String, Mailbox> own = new ConcurrentHashMap<>();
			reader.get()
				.stream()
				.filter(Channels.Channel::active)
				.forEach((channel) -> own.put(key(channel.address()),
						new Mailbox(Tenancy.current(), new ChannelId(channel.id()))));
			known = new Kept(own, System.nanoTime());
			this.kept.put(Tenancy.current(), known);
		}
		return Optional.ofNullable(known.mailboxes().get(key(MailAddresses.withoutTag(recipient))))
			.map(Mailbox::channel);
	}

	/** Whose an address is; what is nobody's is asked for each time. */
	Optional<Mailbox> ofAnybody(String recipient, Supplier<Optional<Mailbox>> reader) {
		String key = key(MailAddresses.withoutTag(recipient));
		Kept known = this.kept.get(key);
		if (known != null && known.fresh()) {
			return Optional.ofNullable(known.mailboxes().get(key));
		}
		Optional<Mailbox> found = reader.get();
		found.ifPresent((mailbox) -> this.kept.put(key, new Kept(Map.of(key, mailbox), System.nanoTime())));
		return found;
	}

	@EventListener
	void on(ChannelEvent event) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				OwnAddresses.this.kept.clear();
			}

		});
	}

	private static String key(String address) {
		return address.toLowerCase(Locale.ROOT);
	}

}
