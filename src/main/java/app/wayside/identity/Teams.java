package app.wayside.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.wayside.tenancy.Ids;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The teams that work is routed to, and who is in them. */
@Service
public class Teams {

	private final TeamStore store;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	Teams(TeamStore store, Facts facts, ApplicationEventPublisher events) {
		this.store = store;
		this.facts = facts;
		this.events = events;
	}

	/**
	 * Makes a team.
	 * @throws KeyTaken if there is one with the key
	 */
	@Allowed(Permission.MANAGE_STAFF)
	@Transactional
	public TeamId create(TeamProfile profile) {
		TeamId id = new TeamId(Ids.next());
		this.store.insert(id, profile);
		this.events.publishEvent(new TeamEvent.Created(this.facts.now(), id));
		return id;
	}

	/**
	 * Changes a team that was read at a version.
	 * @throws ChangedMeanwhile if somebody else changed it since
	 */
	@Allowed(Permission.MANAGE_STAFF)
	@Transactional
	public void change(TeamId id, int version, TeamProfile profile) {
		known(id);
		this.store.update(id, version, profile);
		this.events.publishEvent(new TeamEvent.Changed(this.facts.now(), id));
	}

	/** Lets a team take no more work. */
	@Allowed(Permission.MANAGE_STAFF)
	@Transactional
	public void close(TeamId id) {
		known(id);
		if (this.store.close(id)) {
			this.events.publishEvent(new TeamEvent.Closed(this.facts.now(), id));
		}
	}

	/** Lets a closed team take work again. */
	@Allowed(Permission.MANAGE_STAFF)
	@Transactional
	public void reopen(TeamId id) {
		known(id);
		if (this.store.reopen(id)) {
			this.events.publishEvent(new TeamEvent.Reopened(this.facts.now(), id));
		}
	}

	/** Puts somebody into a team, or gives him another part there. */
	@Allowed(Permission.MANAGE_STAFF)
	@Transactional
	public void join(TeamId id, Membership membership) {
		known(id);
		if (this.store.join(id, membership)) {
			this.events
				.publishEvent(new TeamEvent.Joined(this.facts.now(), id, membership.staffId(), membership.part()));
		}
	}

	/** Takes somebody out of a team. */
	@Allowed(Permission.MANAGE_STAFF)
	@Transactional
	public void leave(TeamId id, StaffId staff) {
		if (this.store.leave(id, staff)) {
			this.events.publishEvent(new TeamEvent.Left(this.facts.now(), id, staff));
		}
	}

	/** Makes the members of a team exactly these. */
	@Allowed(Permission.MANAGE_STAFF)
	@Transactional
	public void setMembers(TeamId id, List<Membership> members) {
		Map<StaffId, Membership> wanted = members.stream()
			.collect(Collectors.toMap(Membership::staffId, Function.identity()));
		this.store.members(id)
			.stream()
			.map(Membership::staffId)
			.filter((staff) -> !wanted.containsKey(staff))
			.forEach((staff) -> leave(id, staff));
		members.forEach((membership) -> join(id, membership));
	}

	private TeamSummary known(TeamId id) {
		return this.store.find(id).orElseThrow(TeamNotFound::new);
	}

	/** One team, active or not. */
	@Transactional(readOnly = true)
	public Optional<TeamSummary> find(TeamId id) {
		return this.store.find(id);
	}

	/** The team with a key. */
	@Transactional(readOnly = true)
	public Optional<TeamSummary> findByKey(String key) {
		return this.store.findByKey(key);
	}

	/** All teams by name, closed ones at the end. */
	@Transactional(readOnly = true)
	public List<TeamSummary> all() {
		return this.store.all();
	}

	/** Who is in a team, leads first. */
	@Transactional(readOnly = true)
	public List<Membership> membersOf(TeamId id) {
		return this.store.members(id);
	}

	/** How many are in each team; teams without anybody are left out. */
	@Transactional(readOnly = true)
	public Map<TeamId, Integer> sizes() {
		return this.store.sizes();
	}

	/** The open teams of a member of staff, by name. */
	@Transactional(readOnly = true)
	public List<TeamSummary> teamsOf(StaffId staff) {
		return this.store.of(staff);
	}

}
