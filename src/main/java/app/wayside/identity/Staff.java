package app.wayside.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import app.wayside.tenancy.Ids;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who work at the travel company, as an administrator keeps them. */
@Service
public class Staff {

	private final StaffStore store;

	private final Passwords passwords;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	Staff(StaffStore store, Passwords passwords, Facts facts, ApplicationEventPublisher events) {
		this.store = store;
		this.passwords = passwords;
		this.facts = facts;
		this.events = events;
	}

	/**
	 * Adds a member of staff, who can sign in at once.
	 * @throws AddressTaken if somebody else has the address
	 * @throws PasswordRefused if the password is easy to guess
	 */
	@Allowed(Permission.MANAGE_STAFF)
	@Transactional
	public StaffId add(StaffProfile profile, String password) {
		return add(profile, new Hashed(this.passwords.hash(password, profile.email())));
	}

	/**
	 * Adds several members of staff, in this order. Their passwords are hashed side by
	 * side, which takes far longer than all else.
	 * @throws AddressTaken if somebody else has an address
	 * @throws PasswordRefused if a password is easy to guess
	 */
	@Allowed(Permission.MANAGE_STAFF)
	@Transactional
	public List<StaffId> addAll(List<Newcomer> newcomers) {
		List<Hashed> hashed = newcomers.parallelStream()
			.map((one) -> new Hashed(this.passwords.hash(one.password(), one.profile().email())))
			.toList();
		return IntStream.range(0, newcomers.size())
			.mapToObj((place) -> add(newcomers.get(place).profile(), hashed.get(place)))
			.toList();
	}

	private StaffId add(StaffProfile profile, Hashed password) {
		StaffId id = new StaffId(Ids.next());
		Fact fact = this.facts.now();
		this.store.insert(id, profile, password.hash(), fact.at());
		this.events.publishEvent(new StaffEvent.Added(fact, id));
		return id;
	}

	/**
	 * Somebody who begins to work here.
	 *
	 * @param profile as it is kept
	 * @param password his first
	 */
	public record Newcomer(StaffProfile profile, String password) {
	}

	/** A password as it is kept. */
	private record Hashed(String hash) {
	}

	/**
	 * Changes a profile that was read at a version.
	 * @throws ChangedMeanwhile if somebody else changed it since
	 * @throws LastAdministrator if nobody would be left to administer
	 */
	@Allowed(Permission.MANAGE_STAFF)
	@Transactional
	public void change(StaffId id, int version, StaffProfile profile) {
		known(id);
		this.store.update(id, version, profile);
		keepAnAdministrator();
		this.events.publishEvent(new StaffEvent.Changed(this.facts.now(), id));
	}

	/**
	 * Ends all sessions of a person, who cannot sign in again.
	 * @throws LastAdministrator if nobody would be left to administer
	 */
	@Allowed(Permission.MANAGE_STAFF)
	@Transactional
	public void deactivate(StaffId id) {
		known(id);
		if (this.store.deactivate(id)) {
			keepAnAdministrator();
			this.events.publishEvent(new StaffEvent.Deactivated(this.facts.now(), id));
		}
	}

	private void keepAnAdministrator() {
		if (!this.store.hasAdministrator()) {
			throw new LastAdministrator();
		}
	}

	/** Lets a person sign in again. */
	@Allowed(Permission.MANAGE_STAFF)
	@Transactional
	public void reactivate(StaffId id) {
		known(id);
		if (this.store.activate(id)) {
			this.events.publishEvent(new StaffEvent.Reactivated(this.facts.now(), id));
		}
	}

	/**
	 * Gives a person a new password and ends his sessions.
	 * @throws PasswordRefused if the password is easy to guess
	 */
	@Allowed(Permission.MANAGE_STAFF)
	@Transactional
	public void setPassword(StaffId id, String password) {
		Fact fact = this.facts.now();
		this.store.setPassword(id, this.passwords.hash(password, known(id).email()), fact.at());
		this.events.publishEvent(new StaffEvent.PasswordSet(fact, id));
	}

	/** For a person who lost the device with the one-time codes. */
	@Allowed(Permission.MANAGE_STAFF)
	@Transactional
	public void removeSecondStep(StaffId id) {
		known(id);
		if (this.store.removeSecondStep(id)) {
			this.events.publishEvent(new StaffEvent.SecondStepRemoved(this.facts.now(), id));
		}
	}

	/**
	 * Sets the presence of a person, as a supervisor does for somebody who left his desk.
	 */
	@Allowed({ Permission.SUPERVISE_CASES, Permission.MANAGE_STAFF })
	@Transactional
	public void appear(StaffId id, Presence presence) {
		Fact fact = this.facts.now();
		if (this.store.appear(id, presence, fact.at())) {
			this.events.publishEvent(new StaffEvent.Appeared(fact, id, presence));
		}
	}

	private StaffSummary known(StaffId id) {
		return this.store.find(id).orElseThrow(StaffNotFound::new);
	}

	/** One member of staff, active or not. */
	@Transactional(readOnly = true)
	public Optional<StaffSummary> find(StaffId id) {
		return this.store.find(id);
	}

	/** Those of these that exist, in no order. */
	@Transactional(readOnly = true)
	public List<StaffSummary> findAll(Collection<StaffId> ids) {
		return this.store.findAll(ids);
	}

	/** Everybody, by name, those who left at the end. */
	@Transactional(readOnly = true)
	public List<StaffSummary> all() {
		return this.store.all();
	}

	/**
	 * A page of everybody in the order of their ids; from the beginning where there is no
	 * last one.
	 */
	@Transactional(readOnly = true)
	public List<StaffSummary> after(@Nullable StaffId last, int limit) {
		return this.store.after(last, limit);
	}

}
