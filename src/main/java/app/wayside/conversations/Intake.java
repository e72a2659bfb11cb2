package app.wayside.conversations;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Allowed;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import app.wayside.tenancy.Tenancy;
import app.wayside.tenancy.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes mail in. First its bytes are kept, in a transaction of their own; then it is
 * read, in another. Whatever goes wrong in the second, the mail is still there, and ends
 * in quarantine where somebody sees it. A mail that its reader left unread is read by the
 * next who looks.
 */
@Service
public class Intake {

	private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

	private static final int LEFT_AT_ONCE = 50;

	private final RawMessages raws;

	private final MailReading reading;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	private final Executor readers = Executors.newVirtualThreadPerTaskExecutor();

	private final ReadingRoom room;

	/** What this node reads or is about to read. */
	private final Set<RawMessageId> inHand = ConcurrentHashMap.newKeySet();

	Intake(RawMessages raws, ReadingRoom room, MailReading reading, Facts facts, ApplicationEventPublisher events) {
		this.raws = raws;
		this.room = room;
		this.reading = reading;
		this.facts = facts;
		this.events = events;
	}

	/** Keeps a mail, and has it read soon. When this returns, the mail cannot be lost. */
	void accept(TenantId tenant, Arrival arrival) {
		Acting.run(tenant, Actor.WAYSIDE, () -> {
			RawMessageId id = this.raws.keep(arrival);
			this.readers.execute(() -> readInTurn(tenant, id, arrival.content().size()));
		});
	}

	/**
	 * Keeps a mail that a program hands in, and reads it at once, both in one transaction
	 * if all goes well.
	 */
	@Allowed(Permission.SUBMIT_MESSAGES)
	public RawMessageId submit(Arrival arrival) {
		try {
			return Acting.as(Tenancy.current(), Actor.WAYSIDE, () -> this.reading.keepAndRead(arrival));
		}
		catch (TransientDataAccessException | RecoverableDataAccessException | NonTransientDataAccessResourceException
				| TransactionException ex) {
			throw ex;
		}
		catch (Exception | StackOverflowError | OutOfMemoryError ex) {
			// nothing of that is there: it is kept first, and then read as mail that
			// comes by itself
			RawMessageId id = this.raws.keep(arrival);
			Acting.run(Tenancy.current(), Actor.WAYSIDE, () -> read(id));
			return id;
		}
	}

	/** Asks for another attempt at a mail in quarantine. */
	@Allowed(Permission.MANAGE_CHANNELS)
	@Transactional
	public void retry(RawMessageId id) {
		if (this.raws.release(id)) {
			this.events.publishEvent(new IntakeEvent.Released(this.facts.now(), id));
		}
	}

	@Scheduled(fixedDelayString = "${wayside.mail.sweep:2s}")
	void readWhatWasLeft() {
		for (RawMessages.Left left : this.raws.claimLeft(LEFT_AT_ONCE)) {
			this.readers.execute(() -> readInTurn(left.tenant(), left.id(), left.size()));
		}
	}

	private void readInTurn(TenantId tenant, RawMessageId id, long size) {
		if (!this.inHand.add(id)) {
			return;
		}
		try {
			this.room.read(size, () -> Acting.run(tenant, Actor.WAYSIDE, () -> read(id)));
		}
		catch (RuntimeException ex) {
			LOG.warn("A mail was left unread and will be looked at again: {}", ex.toString());
		}
		finally {
			this.inHand.remove(id);
		}
	}

	private void read(RawMessageId id) {
		try {
			this.reading.read(id);
		}
		catch (TransientDataAccessException | RecoverableDataAccessException | NonTransientDataAccessResourceException
				| TransactionException ex) {
			// The database's trouble is not the mail's: it is read when that is over.
			throw ex;
		}
		catch (RuntimeException ex) {
			LOG.error("A mail could not be read and is in quarantine: {}", id, ex);
			this.reading.quarantine(id, MailReading.reasonOf(ex));
		}
		catch (StackOverflowError | OutOfMemoryError ex) {
			LOG.error("A mail asks for more than this node has and is in quarantine: {}", id, ex);
			this.reading.quarantine(id, "too-large");
		}
	}

}
