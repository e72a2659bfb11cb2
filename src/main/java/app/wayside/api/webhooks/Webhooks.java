package app.wayside.api.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import app.wayside.audit.Cursor;
import app.wayside.audit.EventLog;
import app.wayside.identity.Allowed;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import app.wayside.identity.Secrets;
import app.wayside.identity.Subject;
import app.wayside.tenancy.Ids;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to subscriptions. */
@Service
@Transactional
public class Webhooks {

	private final WebhookStore store;

	private final Receivers receivers;

	private final Surroundings around;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	Webhooks(WebhookStore store, Receivers receivers, Surroundings around, Facts facts,
			ApplicationEventPublisher events) {
		this.store = store;
		this.receivers = receivers;
		this.around = around;
		this.facts = facts;
		this.events = events;
	}

	/**
	 * Registers a subscription; it is told what happens from now on. Its secret is told
	 * once.
	 */
	@Allowed(Permission.MANAGE_STAFF)
	public Registered register(WebhookProfile profile) {
		this.receivers.checked(profile.url());
		Instant now = this.facts.now().at();
		Webhook added = new Webhook(new WebhookId(Ids.next()), profile.name(), profile.url(), profile.types(), true,
				now, null, null, 0);
		String secret = Signature.freshSecret();
		this.store.add(added, this.around.secrets().seal(secret, owner(added.id())), this.around.log().now());
		this.events.publishEvent(new WebhookEvent.Registered(this.facts.now(), added.id(), added.types()));
		return new Registered(added, secret);
	}

	/**
	 * Changes a subscription. One that was inactive goes on with what happens from now
	 * on.
	 */
	@Allowed(Permission.MANAGE_STAFF)
	public Webhook change(WebhookId id, Change change) {
		Webhook before = find(id);
		this.receivers.checked(change.profile().url());
		Webhook after = new Webhook(id, change.profile().name(), change.profile().url(), change.profile().types(),
				change.active(), before.createdAt(), before.failingSince(), before.stoppedAt(), change.version());
		Cursor place = (change.active() && !before.active()) ? this.around.log().now() : null;
		if (!this.store.save(after, place)) {
			throw new WebhookChanged(before.name());
		}
		this.events.publishEvent(new WebhookEvent.Changed(this.facts.now(), id, after.types(), after.active()));
		return find(id);
	}

	/** Removes a subscription with all that it was told. */
	@Allowed(Permission.MANAGE_STAFF)
	public void remove(WebhookId id) {
		if (!this.store.remove(id)) {
			throw new WebhookNotFound();
		}
		this.events.publishEvent(new WebhookEvent.Removed(this.facts.now(), id));
	}

	/** All subscriptions, the newest first. */
	@Allowed(Permission.MANAGE_STAFF)
	@Transactional(readOnly = true)
	public List<Webhook> all() {
		return this.store.all();
	}

	/**
	 * One subscription.
	 * @throws WebhookNotFound where the tenant has none
	 */
	@Allowed(Permission.MANAGE_STAFF)
	@Transactional(readOnly = true)
	public Webhook get(WebhookId id) {
		return find(id);
	}

	/** What a subscription was told, the newest first, before a place. */
	@Allowed(Permission.MANAGE_STAFF)
	@Transactional(readOnly = true)
	public List<Delivery> deliveries(WebhookId id, @Nullable Long before, int limit) {
		find(id);
		return this.around.deliveries().before(id, (before != null) ? before : Long.MAX_VALUE, limit);
	}

	/** Tells a receiver once more, by the same id. */
	@Allowed(Permission.MANAGE_STAFF)
	public void redeliver(WebhookId id, UUID delivery) {
		if (!this.around.deliveries().again(id, delivery, this.facts.now().at())) {
			throw new WebhookNotFound();
		}
	}

	private Webhook find(WebhookId id) {
		return this.store.find(id).orElseThrow(WebhookNotFound::new);
	}

	/** For what the secret of a subscription is sealed. */
	static Subject owner(WebhookId id) {
		return new Subject("webhook", id.value());
	}

	/**
	 * A subscription that was just registered.
	 *
	 * @param webhook the subscription
	 * @param secret to be kept by the receiver, told this once
	 */
	public record Registered(Webhook webhook, String secret) {

		@Override
		public String toString() {
			return "Registered[" + this.webhook.id() + "]";
		}

	}

	/**
	 * What is to change.
	 *
	 * @param profile what it is to be
	 * @param active whether it is told anything
	 * @param version that the change was made from
	 */
	public record Change(WebhookProfile profile, boolean active, int version) {
	}

	/**
	 * What subscriptions stand on.
	 *
	 * @param log that they follow
	 * @param secrets that seal theirs
	 * @param deliveries what they are told
	 */
	@org.springframework.stereotype.Component
	record Surroundings(EventLog log, Secrets secrets, DeliveryStore deliveries) {
	}

}
