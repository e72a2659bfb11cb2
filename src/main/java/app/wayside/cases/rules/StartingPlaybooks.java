package app.wayside.cases.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.TenantEvent;
import app.wayside.identity.Tenants;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives every company the playbooks that come with Wayside: a new one as it is made, one
 * from the time before there were any when Wayside starts. What a playbook asks for hangs
 * on choices, so that no case is held up before somebody works by it.
 */
@Component
class StartingPlaybooks {

	private static final String SOURCE = "Wayside";

	private final RuleStore store;

	private final Tenants tenants;

	private final TransactionTemplate transactions;

	private final Clock clock;

	private final JsonMapper json;

	StartingPlaybooks(RuleStore store, Tenants tenants, TransactionTemplate transactions, Clock clock,
			JsonMapper json) {
		this.store = store;
		this.tenants = tenants;
		this.transactions = transactions;
		this.clock = clock;
		this.json = json;
	}

	@EventListener
	void on(TenantEvent.Created created) {
		addAll(new Rule.Author(created.fact().by().name(), created.fact().at(), SOURCE));
	}

	@EventListener
	void on(ApplicationReadyEvent ready) {
		this.tenants.all()
			.forEach((tenant) -> Acting.run(tenant, Actor.WAYSIDE,
					() -> this.transactions.executeWithoutResult((status) -> addWhereMissing())));
	}

	private void addWhereMissing() {
		if (!this.store.has(RuleKind.PLAYBOOK)) {
			addAll(new Rule.Author(Actor.WAYSIDE.name(), this.clock.instant(), SOURCE));
		}
	}

	private void addAll(Rule.Author author) {
		for (Shipped shipped : read().playbooks()) {
			PlaybookRule rule = new PlaybookRule(shipped.name().en(), shipped.name().zh(), shipped.process(),
					shipped.category(), PlaybookLines.read(shipped.steps()));
			this.store.add(new Rule(shipped.key(), rule, Instant.EPOCH, true, author), null);
		}
	}

	private File read() {
		try (InputStream file = new ClassPathResource("catalogue/playbooks.yaml").getInputStream()) {
			return this.json.convertValue(new Yaml(new SafeConstructor(new LoaderOptions())).load(file), File.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The file. */
	record File(List<Shipped> playbooks) {
	}

	/** A playbook in it, its steps a line each. */
	record Shipped(String key, Name name, @Nullable String process, @Nullable String category, String steps) {
	}

	/** A name in both languages. */
	record Name(String en, String zh) {
	}

}
