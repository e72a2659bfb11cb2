package app.wayside.bookings;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import app.wayside.bookings.NewBooking.NewPolicy;
import app.wayside.bookings.NewBooking.NewPrice;
import app.wayside.bookings.NewBooking.NewReference;
import app.wayside.customers.CustomerId;
import app.wayside.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Makes content of what was handed in, or says all that is wrong with it at once. It asks
 * nobody; whether customers are there is asked by whoever keeps the booking.
 */
final class BookingCheck {

	private static final Currency NONE = Currency.getInstance("XXX");

	private static final BigDecimal MOST = new BigDecimal("1000000000000");

	private final Faults faults = new Faults();

	private final NewBooking sent;

	private final Instant now;

	BookingCheck(NewBooking sent, Instant now) {
		this.sent = sent;
		this.now = now;
	}

	/** What was handed in, as content; its owner's company is filled in by the keeper. */
	BookingContent content() {
		if (this.sent.owner() == null) {
			this.faults.add("owner", "bookings.check.missing");
		}
		if (this.sent.currency() == null || this.sent.currency().isBlank()) {
			this.faults.add("currency", "bookings.check.missing");
		}
		Currency currency = this.faults.currency("currency", this.sent.currency(), NONE);
		List<Item> items = new ItemCheck(this.faults).items(NewBooking.all(this.sent.items()));
		List<Passenger> passengers = passengers();
		List<Document> documents = documents(items.size(), passengers.size());
		List<Price> prices = prices(items.size(), currency);
		List<MisField> mis = mis();
		Policy policy = policy(currency);
		String channel = this.faults.may("channel", this.sent.channel());
		String agent = this.faults.may("agent", this.sent.agent());
		Instant bookedAt = (this.sent.bookedAt() != null) ? this.sent.bookedAt() : this.now;
		List<Reference> references = references(items, documents);
		List<Party> parties = parties(passengers);
		this.faults.refuse();
		UUID owner = java.util.Objects.requireNonNull(this.sent.owner());
		UUID company = this.sent.company();
		BookingContent.Sale sale = new BookingContent.Sale(new CustomerId(owner),
				(company != null) ? new CustomerId(company) : null, channel, agent, currency, bookedAt);
		return new BookingContent(sale, parties, passengers, items, documents, prices, references, mis, policy);
	}

	BookingState state() {
		return new Faults().oneOf("state", this.sent.state(), BookingState.CONFIRMED);
	}

	private List<Party> parties(List<Passenger> passengers) {
		this.faults.oneOf("state", this.sent.state(), BookingState.CONFIRMED);
		Set<Party> parties = new LinkedHashSet<>();
		if (this.sent.owner() != null) {
			parties.add(new Party(Party.Role.OWNER, new CustomerId(this.sent.owner())));
		}
		each("parties", this.sent.parties(), (at, party) -> {
			if (party.customer() == null) {
				this.faults.add(at + ".customer", "bookings.check.missing");
				return null;
			}
			return parties.add(new Party(this.faults.oneOf(at + ".role", party.role(), Party.Role.TRAVELLER),
					new CustomerId(party.customer())));
		});
		passengers.forEach((passenger) -> {
			if (passenger.customer() != null) {
				parties.add(new Party(Party.Role.TRAVELLER, passenger.customer()));
			}
		});
		return List.copyOf(parties);
	}

	private List<Passenger> passengers() {
		List<Passenger> passengers = each("passengers", this.sent.passengers(),
				(at, one) -> new Passenger(this.faults.must(at + ".name", one.name()),
						this.faults.oneOf(at + ".type", one.type(), Passenger.Type.ADT),
						(one.customer() != null) ? new CustomerId(one.customer()) : null));
		if (passengers.isEmpty()) {
			this.faults.add("passengers", "bookings.check.no-passengers");
		}
		if (passengers.stream().filter((one) -> one.type() == Passenger.Type.INF).count() > passengers.stream()
			.filter((one) -> one.type() == Passenger.Type.ADT)
			.count()) {
			this.faults.add("passengers", "bookings.check.infants");
		}
		return passengers;
	}

	private List<Document> documents(int items, int passengers) {
		return each("documents", this.sent.documents(),
				(at, one) -> new Document(this.faults.oneOf(at + ".kind", one.kind(), Document.Kind.TICKET),
						this.faults.must(at + ".number", one.number()),
						this.faults.oneOf(at + ".state", one.state(), Document.State.OPEN),
						this.faults.place(at + ".item", one.item(), items),
						this.faults.place(at + ".passenger", one.passenger(), passengers)));
	}

	private List<Price> prices(int items, Currency currency) {
		return each("prices", this.sent.prices(), (at, one) -> price(at, one, items, currency));
	}

	private Price price(String at, NewPrice one, int items, Currency currency) {
		if (one.kind() == null || one.kind().isBlank()) {
			this.faults.add(at + ".kind", "bookings.check.missing");
		}
		Price.Kind kind = this.faults.oneOf(at + ".kind", one.kind(), Price.Kind.BASE);
		Price.Side payer = this.faults.oneOf(at + ".payer", one.payer(), kind.payer());
		Price.Side payee = this.faults.oneOf(at + ".payee", one.payee(), kind.payee());
		Currency of = this.faults.currency(at + ".currency", one.currency(), currency);
		Price price = new Price(this.faults.place(at + ".item", one.item(), items), kind,
				this.faults.may(at + ".code", one.code()), new Money(amount(at + ".amount", one.amount()), of), payer,
				payee, this.faults.oneOf(at + ".refundable", one.refundable(), Price.Refundable.RULES),
				this.faults.oneOf(at + ".tax", one.tax(), Price.Tax.PASS_THROUGH));
		if (payer == payee) {
			this.faults.add(at + ".payee", "bookings.check.same-side");
		}
		if (price.customers() && !of.equals(currency)) {
			this.faults.add(at + ".currency", "bookings.check.other-currency", currency.getCurrencyCode());
		}
		return price;
	}

	private BigDecimal amount(String field, @Nullable BigDecimal amount) {
		if (amount == null) {
			this.faults.add(field, "bookings.check.missing");
			return BigDecimal.ZERO;
		}
		if (amount.signum() < 0 || amount.compareTo(MOST) > 0 || amount.stripTrailingZeros().scale() > 4) {
			this.faults.add(field, "bookings.check.amount");
			return BigDecimal.ZERO;
		}
		return amount;
	}

	private List<MisField> mis() {
		Set<String> names = new HashSet<>();
		return each("mis", this.sent.mis(), (at, one) -> {
			MisField field = new MisField(this.faults.must(at + ".name", one.name()),
					this.faults.must(at + ".value", one.value()));
			if (!names.add(field.name())) {
				this.faults.add(at + ".name", "bookings.check.twice", field.name());
			}
			return field;
		});
	}

	private @Nullable Policy policy(Currency currency) {
		NewPolicy policy = this.sent.policy();
		return (policy == null) ? null
				: new Policy(fare("policy.reference", policy.reference(), currency),
						fare("policy.lowest", policy.lowest(), currency),
						this.faults.oneOf("policy.result", policy.result(), Policy.Result.COMPLIANT),
						this.faults.may("policy.reason", policy.reason()));
	}

	private @Nullable Money fare(String field, @Nullable BigDecimal amount, Currency currency) {
		return (amount != null) ? new Money(amount(field, amount), currency) : null;
	}

	/** What was said, and beside it the numbers of papers and of suppliers. */
	private List<Reference> references(List<Item> items, List<Document> documents) {
		List<Reference> all = new ArrayList<>(each("references", this.sent.references(), this::reference));
		documents.forEach((paper) -> all.add(new Reference(Reference.Kind.DOCUMENT, paper.number(), "")));
		items.stream()
			.filter((item) -> !item.confirmation().isEmpty())
			.forEach((item) -> all
				.add(new Reference(Reference.Kind.CONFIRMATION, item.confirmation(), item.supplierCode())));
		Set<String> seen = new HashSet<>();
		return all.stream()
			.filter((one) -> !one.value().isEmpty() && seen.add(one.kind() + " " + one.value() + " " + one.source()))
			.toList();
	}

	private @Nullable Reference reference(String at, NewReference one) {
		if (one.value() == null || one.value().isBlank()) {
			return null;
		}
		String value = this.faults.must(at + ".value", one.value());
		return new Reference(this.faults.oneOf(at + ".kind", one.kind(), Reference.Kind.LOCATOR), value,
				this.faults.may(at + ".source", one.source()));
	}

	private static <S, T> List<T> each(String name, @Nullable List<S> sent, Reading<S, T> reading) {
		List<S> all = NewBooking.all(sent);
		List<T> read = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			T one = reading.read(name + "[" + i + "]", all.get(i));
			if (one != null) {
				read.add(one);
			}
		}
		return read;
	}

	/** Reads one of a list. */
	@FunctionalInterface
	private interface Reading<S, T> {

		@Nullable T read(String at, S sent);

	}

}
