package app.wayside.cases;

import java.util.Optional;
import java.util.UUID;

import app.wayside.cases.routing.Agents;
import app.wayside.cases.routing.Candidate;
import app.wayside.cases.routing.Demand;
import app.wayside.cases.routing.Routes;
import app.wayside.identity.Facts;
import app.wayside.identity.StaffId;
import app.wayside.identity.TeamId;

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

	private final CaseWork work;

	private final Routes routes;

	private final Agents agents;

	private final Facts facts;

	Routing(CaseWork work, Routes routes, Agents agents, Facts facts) {
		this.work = work;
		this.routes = routes;
		this.agents = agents;
		this.facts = facts;
	}

	/** Routes a case that has no agent. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void route(CaseId id) {
		ServiceCase before = this.work.get(id);
		if (before.assignment().agent() != null || !before.status().live()) {
			return;
		}
		Classification what = before.classification();
		Demand demand = new Demand(what.process(), what.category(), what.language(), before.assignment().level());
		Routes.Route route = this.routes.of(demand);
		Optional<StaffId> agent = this.agents.mostRoom(route).map(Candidate::staff);
		ServiceCase after = before.assigned(route.team(), agent.orElse(null));
		if (!after.assignment().equals(before.assignment())) {
			this.work.change(before, after, new CaseEvent.Assigned(this.facts.now(), id, id(route.team()),
					agent.map(StaffId::value).orElse(null), "routed"));
		}
	}

	/**
	 * Fills the room of people who are present with what waits in their teams' queues.
	 */
	@Transactional
	public void fill(int most) {
		for (UUID waiting : this.agents.queued(most)) {
			route(new CaseId(waiting));
		}
	}

	private static UUID id(TeamId team) {
		return team.value();
	}

}
