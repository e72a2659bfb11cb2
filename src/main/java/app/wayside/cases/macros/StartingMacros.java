package app.wayside.cases.macros;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import app.wayside.cases.deeds.Deed;
import app.wayside.cases.views.Audience;
import app.wayside.identity.Facts;
import app.wayside.identity.TenantEvent;
import app.wayside.tenancy.Ids;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Gives each new company the macros that come with Wayside. */
@Component
class StartingMacros {

	private final MacroStore store;

	private final JsonMapper json;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	StartingMacros(MacroStore store, JsonMapper json, Facts facts, ApplicationEventPublisher events) {
		this.store = store;
		this.json = json;
		this.facts = facts;
		this.events = events;
	}

	@EventListener
	void on(TenantEvent.Created created) {
		for (Shipped shipped : read().macros()) {
			MacroId id = new MacroId(Ids.next());
			this.store.add(id,
					new MacroPlan(shipped.name().en(), shipped.name().zh(), Audience.SHARED, null, shipped.deeds()),
					null, this.facts.now());
			this.events.publishEvent(new MacroEvent.Added(this.facts.now(), id, Audience.SHARED));
		}
	}

	private File read() {
		try (InputStream file = new ClassPathResource("catalogue/macros.yaml").getInputStream()) {
			return this.json.convertValue(new Yaml(new SafeConstructor(new LoaderOptions())).load(file), File.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The file. */
	record File(List<Shipped> macros) {
	}

	/** A macro in it. */
	record Shipped(Name name, List<Deed> deeds) {
	}

	/** A name in both languages. */
	record Name(String en, String zh) {
	}

}
