package app.wayside.workspace.notices;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Subject;
import app.wayside.identity.Unguarded;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own notices. Whoever is no member of staff has none. */
@Service
@Transactional
public class Notices {

	private static final String ONES_OWN = "one's own notices";

	private static final UUID NOBODY = new UUID(0, 0);

	private final NoticeStore store;

	private final Clock clock;

	Notices(NoticeStore store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	/** How many are unread, counted up to a hundred. */
	@Transactional(readOnly = true)
	public int unread() {
		return this.store.unread(self());
	}

	/** A page of them, the latest first, after one that was shown. */
	@Transactional(readOnly = true)
	public List<NoticeRow> page(@Nullable UUID after, int most) {
		return this.store.page(self(), after, most);
	}

	/**
	 * Marks one as read, and tells what it is about; nothing where it is not one's own.
	 */
	@Unguarded(ONES_OWN)
	public Optional<Subject> read(UUID id) {
		return this.store.read(self(), id, now());
	}

	/** Marks all as read. */
	@Unguarded(ONES_OWN)
	public void readAll() {
		this.store.readAll(self(), now());
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	private static UUID self() {
		return (Acting.current() instanceof Actor.Staff staff) ? staff.id() : NOBODY;
	}

}
