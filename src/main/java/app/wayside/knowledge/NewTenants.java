package app.wayside.knowledge;

import app.wayside.identity.TenantEvent;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives each new tenant its texts, in the transaction that makes it. */
@Component
class NewTenants {

	private final KnowledgeDefaults defaults;

	NewTenants(KnowledgeDefaults defaults) {
		this.defaults = defaults;
	}

	@EventListener
	void on(TenantEvent.Created created) {
		this.defaults.loadDefaults();
	}

}
