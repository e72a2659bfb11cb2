package app.wayside.cases.rules.api;

import java.time.Instant;
import java.util.List;

import app.wayside.cases.rules.Definition;
import app.wayside.cases.rules.Definitions;
import app.wayside.cases.rules.Rule;
import app.wayside.cases.rules.RuleChange;
import app.wayside.cases.rules.RuleKind;
import app.wayside.cases.rules.Rules;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.web.NoSuchPage;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Calendars, clock policies, ladders, routes, tiers and waiting rules for programs. */
@RestController
@RequestMapping("/api/v1/{kind:calendars|policies|ladders|routes|tiers|waiting}")
class RulesApi {

	private final Rules rules;

	private final Definitions definitions;

	RulesApi(Rules rules, Definitions definitions) {
		this.rules = rules;
		this.definitions = definitions;
	}

	/** The rules of a kind that hold now. */
	@GetMapping
	@Allowed({ Permission.MANAGE_RULES, Permission.READ_CASES })
	Listing list(@PathVariable String kind) {
		return new Listing(this.rules.all(named(kind)).stream().map(Read::of).toList(), null);
	}

	/** A rule as it holds now. */
	@GetMapping("/{key}")
	@Allowed({ Permission.MANAGE_RULES, Permission.READ_CASES })
	Read find(@PathVariable String kind, @PathVariable String key) {
		return this.rules.find(named(kind), key).map(Read::of).orElseThrow(NoSuchPage::new);
	}

	/** All versions of a rule, the newest first. */
	@GetMapping("/{key}/versions")
	@Allowed({ Permission.MANAGE_RULES, Permission.READ_CASES })
	Listing versions(@PathVariable String kind, @PathVariable String key) {
		return new Listing(this.rules.history(named(kind), key).stream().map(Read::of).toList(), null);
	}

	/** A new version of a rule, or a new rule. */
	@PutMapping("/{key}")
	@Allowed(Permission.MANAGE_RULES)
	Read change(@PathVariable String kind, @PathVariable String key, @RequestBody Written body) {
		return Read.of(this.rules.change(new RuleChange(key, this.definitions.read(named(kind), body.definition()),
				(body.source() != null) ? body.source() : "API", body.validFrom())));
	}

	private static RuleKind named(String kind) {
		return RuleKind.named(kind).orElseThrow(NoSuchPage::new);
	}

	/**
	 * A list of rules.
	 *
	 * @param items all of them
	 * @param next always null: the list is whole
	 */
	record Listing(List<Read> items, @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next) {
	}

	/**
	 * A rule as it is read.
	 *
	 * @param key its short name
	 * @param definition what it says
	 * @param validFrom from when on, UTC
	 * @param active whether it holds
	 * @param source where it comes from
	 * @param changedBy who wrote it
	 * @param changedAt when, UTC
	 */
	record Read(String key, Definition definition, Instant validFrom, boolean active, String source, String changedBy,
			Instant changedAt) {

		static Read of(Rule rule) {
			return new Read(rule.key(), rule.definition(), rule.validFrom(), rule.active(), rule.author().source(),
					rule.author().name(), rule.author().at());
		}

	}

	/**
	 * A rule as it is written.
	 *
	 * @param definition what it is to say
	 * @param source where it comes from, or why it changes
	 * @param validFrom from when on, UTC; none is at once
	 */
	record Written(JsonNode definition, @Nullable String source, @Nullable Instant validFrom) {
	}

}
