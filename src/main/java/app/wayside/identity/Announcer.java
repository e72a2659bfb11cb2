package app.wayside.identity;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** States what happened to a member of staff, and tells whoever listens. */
@Component
class Announcer {

	private final Facts facts;

	private final ApplicationEventPublisher events;

	Announcer(Facts facts, ApplicationEventPublisher events) {
		this.facts = facts;
		this.events = events;
	}

	Fact now() {
		return this.facts.now();
	}

	void tell(StaffEvent event) {
		this.events.publishEvent(event);
	}

}
