package app.wayside.workspace.notices;

import java.util.List;
import java.util.UUID;

import app.wayside.cases.automation.AutomationEvent;
import app.wayside.identity.Facts;
import app.wayside.tenancy.Tenancy;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells those who may write automations that one stopped, and why. */
@Component
class AutomationTelling {

	private final NoticeStore store;

	private final JdbcClient jdbc;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	AutomationTelling(NoticeStore store, JdbcClient jdbc, Facts facts, ApplicationEventPublisher events) {
		this.store = store;
		this.jdbc = jdbc;
		this.facts = facts;
		this.events = events;
	}

	@EventListener
	void on(AutomationEvent.Paused paused) {
		String why = (paused.letters() > 0) ? "limit" : "failure";
		editors().stream()
			.filter((staff) -> this.store.add(paused,
					new NoticeStore.Given(staff, NoticeKind.AUTOMATION_PAUSED, paused.about(), why)))
			.forEach((staff) -> this.events.publishEvent(
					new NoticeEvent.Given(this.facts.now(), staff, NoticeKind.AUTOMATION_PAUSED, paused.fact().id())));
	}

	/** It works again, went, or is otherwise: nobody needs to look any more. */
	@EventListener
	void on(AutomationEvent event) {
		if (event instanceof AutomationEvent.Switched || event instanceof AutomationEvent.Removed) {
			this.store.settle(event.automationId().value(), event.fact().at());
		}
	}

	private List<UUID> editors() {
		return this.jdbc.sql("""
				select staff_id from routable_staff
				where tenant_id = :tenant and 'MANAGE_RULES' = any (permissions) order by staff_id
				""").param("tenant", Tenancy.current().value()).query(UUID.class).list();
	}

}
