package app.wayside.bookings;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import app.wayside.bookings.BookingRows.HeadRow;
import app.wayside.customers.CustomerId;
import app.wayside.customers.CustomerSummary;
import app.wayside.customers.Customers;
import app.wayside.identity.Allowed;
import app.wayside.identity.Fact;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import app.wayside.tenancy.Ids;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to bookings. */
@Service
@Transactional
public class Bookings {

	private final BookingStore store;

	private final BookingWriting writing;

	private final Customers customers;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	Bookings(BookingStore store, BookingWriting writing, Customers customers, Facts facts,
			ApplicationEventPublisher events) {
		this.store = store;
		this.writing = writing;
		this.customers = customers;
		this.facts = facts;
		this.events = events;
	}

	/**
	 * Enters a booking, whole.
	 * @return its id
	 * @throws app.wayside.identity.FieldFaults with all that is wrong with it
	 * @throws ReferenceTaken where another booking is called so already
	 */
	@Allowed(Permission.EDIT_BOOKINGS)
	public BookingId enter(NewBooking sent) {
		Fact fact = this.facts.now();
		BookingCheck check = new BookingCheck(sent, fact.at());
		BookingContent content = known(sent, check.content());
		this.store.taken(content.references()).stream().findFirst().ifPresent((reference) -> {
			throw new ReferenceTaken(reference);
		});
		String number = this.writing.numbers(fact.at().atZone(ZoneOffset.UTC).getYear(), 1).getFirst();
		Booking booking = new Booking(new BookingId(Ids.next()), number, check.state(), called(content, number), 0);
		try {
			this.writing.add(List.of(booking), fact.at());
		}
		catch (DuplicateKeyException ex) {
			throw new ReferenceTaken(number);
		}
		this.events.publishEvent(new BookingEvent.Entered(fact, booking.id(), number, booking.content().sale().owner(),
				booking.state()));
		return booking.id();
	}

	/**
	 * Everybody it names is a customer of ours; the company is the owner's unless said.
	 */
	private BookingContent known(NewBooking sent, BookingContent content) {
		BookingContent.Sale sale = content.sale();
		Set<CustomerId> asked = new HashSet<>(content.people());
		CustomerId company = sale.company();
		if (company != null) {
			asked.add(company);
		}
		List<CustomerSummary> found = this.customers.findAll(asked);
		Set<CustomerId> known = found.stream().map(CustomerSummary::id).collect(Collectors.toSet());
		new Strangers(known).refuse(sent);
		CustomerId his = found.stream()
			.filter((one) -> one.id().equals(sale.owner()))
			.findFirst()
			.map(Bookings::companyOf)
			.orElse(null);
		BookingContent.Sale settled = new BookingContent.Sale(sale.owner(), (company != null) ? company : his,
				sale.channel(), sale.agent(), sale.currency(), sale.bookedAt());
		return new BookingContent(settled, content.parties(), content.passengers(), content.items(),
				content.documents(), content.prices(), content.references(), content.mis(), content.policy());
	}

	private static @Nullable CustomerId companyOf(CustomerSummary owner) {
		return owner.companyId();
	}

	private static BookingContent called(BookingContent content, String number) {
		List<Reference> references = new ArrayList<>(content.references());
		references.add(new Reference(Reference.Kind.NUMBER, number, ""));
		return new BookingContent(content.sale(), content.parties(), content.passengers(), content.items(),
				content.documents(), content.prices(), references, content.mis(), content.policy());
	}

	/**
	 * A booking, whole.
	 * @throws BookingNotFound where the company has none such
	 */
	@Transactional(readOnly = true)
	@Allowed(Permission.READ_BOOKINGS)
	public Booking get(BookingId id) {
		return this.store.find(id).orElseThrow(BookingNotFound::new);
	}

	/**
	 * The bookings that some words call, however they are written; the latest first.
	 */
	@Transactional(readOnly = true)
	@Allowed(Permission.READ_BOOKINGS)
	public List<BookingId> named(Collection<String> words) {
		List<String> values = words.stream()
			.map(Reference::plain)
			.filter((word) -> !word.isEmpty())
			.distinct()
			.toList();
		return values.isEmpty() ? List.of()
				: this.store.named(values).stream().map((one) -> new BookingId(one.id())).distinct().toList();
	}

	/**
	 * The bookings that some words call, and whether somebody has to do with them:
	 * because he is named in them, or because they are of the company he works for.
	 */
	@Transactional(readOnly = true)
	@Allowed(Permission.READ_BOOKINGS)
	public List<Known> known(Collection<String> words, CustomerId asking) {
		List<String> values = words.stream()
			.map(Reference::plain)
			.filter((word) -> !word.isEmpty())
			.distinct()
			.toList();
		if (values.isEmpty()) {
			return List.of();
		}
		CustomerId company = this.customers.find(asking).map(Bookings::companyOf).orElse(null);
		return this.store.known(values, asking, (company != null) ? company : asking);
	}

	/**
	 * A booking that a word calls.
	 *
	 * @param id of it
	 * @param number by which people call it
	 * @param word that calls it
	 * @param his whether whoever asks has to do with it
	 */
	public record Known(BookingId id, String number, String word, boolean his) {
	}

	/**
	 * Takes a booking to another state. What is cancelled has no departure any more.
	 * @param version that was read
	 * @throws BookingChanged if that is not the latest
	 */
	@Allowed(Permission.EDIT_BOOKINGS)
	public void move(BookingId id, BookingState to, int version) {
		HeadRow head = this.store.lock(id).orElseThrow(BookingNotFound::new);
		if (head.version() != version) {
			throw new BookingChanged();
		}
		BookingState from = BookingState.valueOf(head.state());
		if (from != to) {
			this.store.move(id, to);
			if (!to.live()) {
				this.store.cancelItems(id);
			}
			this.events.publishEvent(new BookingEvent.Moved(this.facts.now(), id, from, to));
		}
	}

	/** Says what a paper is worth now; said again, nothing changes. */
	@Allowed(Permission.EDIT_BOOKINGS)
	public void mark(BookingId id, String number, Document.State state) {
		Booking booking = this.store.lock(id).flatMap((head) -> this.store.find(id)).orElseThrow(BookingNotFound::new);
		Optional<Document> paper = booking.content()
			.documents()
			.stream()
			.filter((one) -> one.number().equals(number))
			.findFirst();
		if (paper.isPresent() && this.store.mark(id, number, state)) {
			this.events
				.publishEvent(new BookingEvent.DocumentMarked(this.facts.now(), id, paper.get().kind(), number, state));
		}
	}

}
