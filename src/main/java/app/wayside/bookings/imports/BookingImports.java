package app.wayside.bookings.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import app.wayside.bookings.Booking;
import app.wayside.bookings.BookingId;
import app.wayside.bookings.BookingState;
import app.wayside.bookings.Bookings;
import app.wayside.bookings.Document;
import app.wayside.bookings.NewBooking;
import app.wayside.customers.ContactKind;
import app.wayside.customers.CustomerId;
import app.wayside.customers.Customers;
import app.wayside.customers.Encounter;
import app.wayside.identity.Allowed;
import app.wayside.identity.Facts;
import app.wayside.identity.FieldFaults;
import app.wayside.identity.Permission;
import app.wayside.refusal.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The front door to bookings from other systems. Each booking of a file is taken for
 * itself: what is refused waits aside with its reason and holds up nothing else.
 */
@Service
public class BookingImports {

	private static final int LATEST = 100;

	private final Bookings bookings;

	private final Customers customers;

	private final ImportLog log;

	private final Facts facts;

	private final TransactionTemplate transaction;

	BookingImports(Bookings bookings, Customers customers, ImportLog log, Facts facts,
			TransactionTemplate transaction) {
		this.bookings = bookings;
		this.customers = customers;
		this.log = log;
		this.facts = facts;
		this.transaction = transaction;
	}

	/**
	 * A file that is handed in.
	 *
	 * @param format of it
	 * @param text of it
	 * @param owner of bookings whose owner it does not say; none where it says all
	 */
	public record Sent(ImportFormat format, String text, @Nullable CustomerId owner) {
	}

	/** What would become of a file. Nothing is changed. */
	@Allowed(Permission.EDIT_BOOKINGS)
	public List<ImportOutcome> tried(Sent sent) {
		return all(sent, Way.TRY);
	}

	/** Takes a file in. */
	@Allowed(Permission.EDIT_BOOKINGS)
	public List<ImportOutcome> take(Sent sent) {
		return all(sent, Way.TAKE);
	}

	/** What waits aside, the latest first. */
	@Transactional(readOnly = true)
	@Allowed(Permission.READ_BOOKINGS)
	public List<ImportOutcome> aside() {
		return this.log.aside(LATEST);
	}

	private enum Way {

		TRY, TAKE

	}

	private List<ImportOutcome> all(Sent sent, Way way) {
		List<ImportOutcome> outcomes = new ArrayList<>();
		for (ImportedBooking one : sent.format().read(sent.text())) {
			outcomes.add(one(one, sent, way));
		}
		return outcomes;
	}

	private ImportOutcome one(ImportedBooking one, Sent sent, Way way) {
		ImportOutcome outcome;
		try {
			outcome = inTransaction(way, () -> {
				Optional<ImportOutcome> known = this.log.taken(one);
				return known.orElseGet(() -> kept(deed(one, sent)));
			});
		}
		catch (Refusal refusal) {
			outcome = aside(one, reason(refusal));
		}
		if (outcome.what() == ImportOutcome.What.ASIDE && way == Way.TAKE) {
			ImportOutcome waits = outcome;
			this.transaction.executeWithoutResult((status) -> kept(waits));
		}
		return outcome;
	}

	private ImportOutcome inTransaction(Way way, Supplier<ImportOutcome> work) {
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			if (way == Way.TRY) {
				status.setRollbackOnly();
			}
			return work.get();
		}));
	}

	private ImportOutcome kept(ImportOutcome outcome) {
		this.log.keep(outcome, this.facts.now().at());
		return outcome;
	}

	private ImportOutcome deed(ImportedBooking one, Sent sent) {
		return switch (one.deed()) {
			case ISSUE -> issue(one, sent);
			case VOID -> mark(one, Document.State.VOID);
			case REFUND -> mark(one, Document.State.REFUNDED);
		};
	}

	private ImportOutcome issue(ImportedBooking one, Sent sent) {
		NewBooking booking = Objects.requireNonNull(one.booking());
		UUID owner = owner(one, sent);
		if (owner == null) {
			return aside(one, "no-owner");
		}
		BookingId id = this.bookings.enter(ownedBy(booking, owner));
		BigDecimal total = this.bookings.get(id).content().total().amount();
		if (one.total() != null && total.compareTo(one.total()) != 0) {
			throw new DoesNotFoot(total.toPlainString(), one.total().toPlainString());
		}
		return new ImportOutcome(one.source(), one.reference(), one.sequence(), ImportOutcome.What.TAKEN, "", id);
	}

	private @Nullable UUID owner(ImportedBooking one, Sent sent) {
		if (!one.address().isEmpty()) {
			return this.customers.meet(new Encounter(ContactKind.EMAIL, one.address(), one.name(), "en")).value();
		}
		CustomerId said = sent.owner();
		return (said != null) ? said.value() : null;
	}

	private static NewBooking ownedBy(NewBooking one, UUID owner) {
		return new NewBooking(owner, one.company(), one.state(), one.channel(), one.agent(), one.currency(),
				one.bookedAt(), one.parties(), one.passengers(), one.items(), one.documents(), one.prices(),
				one.references(), one.mis(), one.policy());
	}

	/** When no paper is worth anything any more, the booking does not take place. */
	private ImportOutcome mark(ImportedBooking one, Document.State state) {
		List<BookingId> found = this.bookings.named(one.documents());
		if (found.size() != 1) {
			return aside(one, found.isEmpty() ? "no-ticket" : "several-bookings");
		}
		BookingId id = found.getFirst();
		one.documents().forEach((number) -> this.bookings.mark(id, number, state));
		Booking after = this.bookings.get(id);
		boolean worthless = after.content()
			.documents()
			.stream()
			.allMatch((paper) -> paper.state() == Document.State.VOID || paper.state() == Document.State.REFUNDED);
		if (worthless && after.state().live()) {
			this.bookings.move(id, BookingState.CANCELLED, after.version());
		}
		return new ImportOutcome(one.source(), one.reference(), one.sequence(), ImportOutcome.What.CHANGED, "", id);
	}

	private static ImportOutcome aside(ImportedBooking one, String reason) {
		return new ImportOutcome(one.source(), one.reference(), one.sequence(), ImportOutcome.What.ASIDE, reason, null);
	}

	/**
	 * A word for a refusal: the field that is wrong, or the fact that stands in the way.
	 */
	private static String reason(Refusal refusal) {
		return (refusal instanceof FieldFaults faults) ? "fields: " + faults.faults()
			.stream()
			.map((fault) -> fault.field())
			.limit(5)
			.reduce((one, other) -> one + ", " + other)
			.orElse("") : refusal.messageKey().replaceFirst("^.*\\.", "");
	}

}
