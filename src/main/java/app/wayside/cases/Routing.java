package app.wayside.cases;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import app.wayside.cases.routing.Agents;
import app.wayside.cases.routing.Candidate;
import app.wayside.cases.routing.Demand;
import app.wayside.cases.routing.GivenCases;
import app.wayside.cases.routing.Routes;
import app.wayside.identity.Fact;
import app.wayside.identity.Facts;
import app.wayside.identity.StaffId;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a case to the team that its process, language and level call for, and there to
 * whoever is present, has the skills and the language, and has the most room. Where
 * nobody is free it waits in the team's queue: it is never nobody's.
 */
@Component
class Routing {

	private static final String ROUTED = "routed";

	private final CaseWork work;

	private final Routes routes;

	private final Agents agents;

	private final GivenCases given;

	private final Facts facts;

	Routing(CaseWork work, Routes routes, Agents agents, GivenCases given, Facts facts) {
		this.work = work;
		this.routes = routes;
		this.agents = agents;
		this.given = given;
		this.facts = facts;
	}

	/** Routes a case that has no agent, by the rules. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void route(CaseId id) {
		route(id, (free) -> this.routes.of(demand(free)));
	}

	/**
	 * Routes a case at the first look at it. Where somebody gave it to a team meanwhile,
	 * it stays with that team.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void routeFirst(CaseId id) {
		route(id, (free) -> this.routes.within(free.assignment().team(), demand(free)));
	}

	private void route(CaseId id, Function<ServiceCase, Optional<Routes.Route>> where) {
		ServiceCase before = this.work.get(id);
		if (before.assignment().agent() == null && before.status().live()) {
			where.apply(before).ifPresent((route) -> give(before, route));
		}
	}

	/**
	 * Gives a case that stands in a queue to somebody of its team. Whoever changes the
	 * case just now is waited for: passed over, its turn would fall to one less urgent.
	 * @return the route on which nobody has room for it; none where it is settled
	 */
	@Transactional
	public Optional<Routes.Route> place(CaseId id) {
		ServiceCase waiting = this.work.get(id);
		if (waiting.assignment().agent() != null || waiting.status() != Status.NEW) {
			return Optional.empty();
		}
		return this.routes.within(waiting.assignment().team(), demand(waiting))
			.filter((route) -> give(waiting, route).isEmpty());
	}

	/**
	 * Passes a case on to somebody else, by the rules of its level. Where nobody else has
	 * room, it stays with whoever has it, unless the rules want another team.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void passOn(CaseId id) {
		ServiceCase before = this.work.get(id);
		StaffId agent = before.assignment().agent();
		this.routes.of(demand(before)).map((route) -> route.past(agent)).ifPresent((route) -> {
			Optional<Candidate> next = this.agents.mostRoom(route);
			if (next.isPresent() || agent == null || !route.team().equals(before.assignment().team())) {
				give(before, route, next.map(Candidate::staff).orElse(null));
			}
		});
	}

	private Optional<Candidate> give(ServiceCase before, Routes.Route route) {
		Optional<Candidate> candidate = this.agents.mostRoom(route);
		give(before, route, candidate.map(Candidate::staff).orElse(null));
		return candidate;
	}

	private void give(ServiceCase before, Routes.Route route, @Nullable StaffId agent) {
		ServiceCase after = before.assigned(route.team(), agent);
		if (after.assignment().equals(before.assignment())) {
			return;
		}
		Fact fact = this.facts.now();
		UUID staff = (agent != null) ? agent.value() : null;
		if (staff != null) {
			this.given
				.note(new GivenCases.Given(before.id().value(), staff, route.team().value(), route.key(), fact.at()));
		}
		this.work.change(before, after, new CaseEvent.Assigned(fact, before.id(), route.team().value(), staff, ROUTED));
	}

	private Demand demand(ServiceCase routed) {
		Classification what = routed.classification();
		return new Demand(what.process(), what.category(), what.language(), this.work.tierOf(routed.id()),
				routed.assignment().level());
	}

	/** What people give and take counts as a turn too. */
	@EventListener
	void on(CaseEvent.Assigned assigned) {
		UUID staff = assigned.agentId();
		if (staff != null && !assigned.why().equals(ROUTED)) {
			this.given.note(new GivenCases.Given(assigned.caseId().value(), staff, assigned.teamId(), null,
					assigned.fact().at()));
		}
	}

}
