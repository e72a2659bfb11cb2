package app.wayside.conversations;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import app.wayside.identity.Allowed;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import app.wayside.tenancy.Ids;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import app.wayside.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The ways on which customers write. */
@Service
public class Channels {

	private static final Duration HEARD_AGAIN = Duration.ofSeconds(5);

	private final JdbcClient jdbc;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	/** When this node has last written down that something came. */
	private final Map<ChannelId, Instant> heard = new ConcurrentHashMap<>();

	private final OwnAddresses addresses;

	private final TransactionTemplate transaction;

	Channels(JdbcClient jdbc, Facts facts, ApplicationEventPublisher events, OwnAddresses addresses,
			TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.facts = facts;
		this.events = events;
		this.addresses = addresses;
		this.transaction = transaction;
	}

	/** The channels of the tenant, by address. */
	@Transactional(readOnly = true)
	public List<Channel> all() {
		return this.jdbc.sql("""
				select id, kind, address, name, native_name, language, active, last_received_at, version
				from channel where tenant_id = :tenant order by address
				""").param("tenant", Tenancy.current().value()).query(RecordRows.of(Channel.class)).list();
	}

	/**
	 * Opens a channel.
	 * @throws ChannelAddressTaken where any tenant has that address already
	 */
	@Allowed(Permission.MANAGE_CHANNELS)
	@Transactional
	public ChannelId open(NewChannel wanted) {
		ChannelId id = new ChannelId(Ids.next());
		try {
			this.jdbc.sql("""
					insert into channel (tenant_id, id, kind, address, name, native_name, language)
					values (:tenant, :id, :kind, :address, :name, :nativeName, :language)
					""")
				.param("tenant", Tenancy.current().value())
				.param("id", id.value())
				.param("kind", wanted.kind())
				.param("address", MailAddresses.valid(wanted.address()))
				.param("name", wanted.name().strip())
				.param("nativeName", wanted.nativeName().strip())
				.param("language", wanted.language())
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw new ChannelAddressTaken(wanted.address());
		}
		this.events.publishEvent(new ChannelEvent.Opened(this.facts.now(), id, wanted.kind()));
		return id;
	}

	/** Changes the names and language of a channel, or whether it takes messages. */
	@Allowed(Permission.MANAGE_CHANNELS)
	@Transactional
	public void change(ChannelId id, ChannelChange change) {
		int rows = this.jdbc.sql("""
				update channel set name = :name, native_name = :nativeName, language = :language, active = :active,
				  version = version + 1
				where tenant_id = :tenant and id = :id and version = :version
				""")
			.param("name", change.name().strip())
			.param("nativeName", change.nativeName().strip())
			.param("language", change.language())
			.param("active", change.active())
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.param("version", change.version())
			.update();
		if (rows == 0) {
			throw new ChannelChangedMeanwhile(change.name());
		}
		this.events.publishEvent(new ChannelEvent.Changed(this.facts.now(), id, change.active()));
	}

	/**
	 * The tenant and channel that an address belongs to, whoever asks; it tells nothing
	 * else.
	 */
	public Optional<Mailbox> at(String recipient) {
		return this.addresses.ofAnybody(recipient,
				() -> Objects.requireNonNull(this.transaction.execute((status) -> look(recipient))));
	}

	private Optional<Mailbox> look(String recipient) {
		return this.jdbc.sql("select tenant_id, channel_id from channels_at(:address)")
			.param("address", MailAddresses.withoutTag(recipient))
			.query((row, number) -> new Mailbox(new TenantId(row.getObject("tenant_id", UUID.class)),
					new ChannelId(row.getObject("channel_id", UUID.class))))
			.optional();
	}

	/** The channel of the tenant being served that an address reaches. */
	Optional<ChannelId> own(String address) {
		return this.addresses.ofTenant(address,
				() -> Objects.requireNonNull(this.transaction.execute((status) -> all())));
	}

	/** Whether an address is one of ours, so that nobody talks to himself. */
	boolean ours(String address) {
		return own(address).isPresent();
	}

	void heard(ChannelId id, Instant at) {
		Instant told = this.heard.get(id);
		if (told != null && !at.isBefore(told) && at.isBefore(told.plus(HEARD_AGAIN))) {
			return;
		}
		this.heard.put(id, at);
		this.jdbc.sql("""
				update channel set last_received_at = :at
				where tenant_id = :tenant and id = :id
				  and (last_received_at is null or last_received_at < cast(:at as timestamptz) - interval '5 seconds')
				""")
			.param("at", Timestamp.from(at))
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.update();
	}

	/**
	 * A channel.
	 *
	 * @param id the channel
	 * @param kind EMAIL, PORTAL …
	 * @param address by which it is reached
	 * @param name under which name we write
	 * @param nativeName the same in Chinese
	 * @param language that is assumed when nothing else is known
	 * @param active whether it takes messages
	 * @param lastReceivedAt when something came last, UTC
	 * @param version grows with each change
	 */
	public record Channel(UUID id, String kind, String address, String name, String nativeName, String language,
			boolean active, @Nullable Instant lastReceivedAt, int version) {
	}

	/**
	 * A channel to open.
	 *
	 * @param kind EMAIL, PORTAL …
	 * @param address by which it is reached
	 * @param name under which name we write
	 * @param nativeName the same in Chinese
	 * @param language that is assumed when nothing else is known
	 */
	public record NewChannel(String kind, String address, String name, String nativeName, String language) {
	}

	/**
	 * What is to change.
	 *
	 * @param name under which name we write
	 * @param nativeName the same in Chinese
	 * @param language that is assumed when nothing else is known
	 * @param active whether it takes messages
	 * @param version the version that was changed
	 */
	public record ChannelChange(String name, String nativeName, String language, boolean active, int version) {
	}

	/**
	 * Whose an address is.
	 *
	 * @param tenant the tenant
	 * @param channel the channel
	 */
	public record Mailbox(TenantId tenant, ChannelId channel) {
	}

}
