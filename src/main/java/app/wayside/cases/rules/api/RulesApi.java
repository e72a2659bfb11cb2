package app.wayside.cases.rules.api;

import java.time.Instant;

import app.wayside.cases.rules.Definition;
import app.wayside.cases.rules.Definitions;
import app.wayside.cases.rules.Rule;
import app.wayside.cases.rules.RuleBooks;
import app.wayside.cases.rules.RuleChange;
import app.wayside.cases.rules.RuleKind;
import app.wayside.cases.rules.Rules;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.web.Listing;
import app.wayside.web.NoSuchPage;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Calendars, clock policies, ladders, routes, tiers, waiting rules, solutions, root
 * causes, playbooks and limits of goodwill for programs.
 */
@RestController
@RequestMapping("/api/v1/{kind:calendars|policies|ladders|routes|tiers|waiting|solutions|causes|playbooks|goodwill-limits}")
@Tag(name = "Rules")
class RulesApi {

	private final Rules rules;

	private final RuleBooks books;

	private final Definitions definitions;

	RulesApi(Rules rules, RuleBooks books, Definitions definitions) {
		this.rules = rules;
		this.books = books;
		this.definitions = definitions;
	}

	/** The rules of a kind that hold now. */
	@GetMapping
	@Allowed({ Permission.MANAGE_RULES, Permission.READ_CASES })
	@Operation(summary = "Lists the rules of a kind that hold now")
	Listing<Read> list(@PathVariable String kind) {
		return Listing.whole(this.rules.all(named(kind)).stream().map(this::read).toList());
	}

	/** A rule as it holds now. */
	@GetMapping("/{key}")
	@Allowed({ Permission.MANAGE_RULES, Permission.READ_CASES })
	@Operation(summary = "Reads a rule as it holds now")
	Read find(@PathVariable String kind, @PathVariable String key) {
		return this.rules.find(named(kind), key).map(this::read).orElseThrow(NoSuchPage::new);
	}

	/** All versions of a rule, the newest first. */
	@GetMapping("/{key}/versions")
	@Allowed({ Permission.MANAGE_RULES, Permission.READ_CASES })
	@Operation(summary = "Lists all versions of a rule, the newest first")
	Listing<Read> versions(@PathVariable String kind, @PathVariable String key) {
		return Listing.whole(this.rules.history(named(kind), key).stream().map(this::read).toList());
	}

	/** A new version of a rule, or a new rule. */
	@PutMapping("/{key}")
	@Allowed(Permission.MANAGE_RULES)
	@Operation(summary = "Adds a version of a rule, or a new rule")
	Read change(@PathVariable String kind, @PathVariable String key, @RequestBody Written body) {
		return read(this.rules.change(new RuleChange(key, this.definitions.read(named(kind), body.definition()),
				(body.source() != null) ? body.source() : "API", body.validFrom())));
	}

	/** Ends a rule; another version brings it back. */
	@DeleteMapping("/{key}")
	@Allowed(Permission.MANAGE_RULES)
	@Operation(summary = "Lets a rule hold no longer, at once or from a moment on")
	Read end(@PathVariable String kind, @PathVariable String key, @RequestParam(defaultValue = "API") String source,
			@RequestParam @Nullable Instant validUntil) {
		return read(this.rules.switchOff(named(kind), key, source, validUntil));
	}

	private Read read(Rule rule) {
		return Read.of(rule, this.books.current().until(rule).orElse(null));
	}

	private static RuleKind named(String kind) {
		return RuleKind.named(kind).orElseThrow(NoSuchPage::new);
	}

	/**
	 * A rule as it is read.
	 *
	 * @param key its short name
	 * @param definition what it says
	 * @param validFrom from when on, UTC
	 * @param validUntil until when, UTC; none where no other version is written yet
	 * @param active whether it holds
	 * @param source where it comes from
	 * @param changedBy who wrote it
	 * @param changedAt when, UTC
	 */
	@Schema(name = "Rule")
	record Read(String key, Definition definition, Instant validFrom,
			@JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Instant validUntil, boolean active, String source,
			String changedBy, Instant changedAt) {

		static Read of(Rule rule, @Nullable Instant until) {
			return new Read(rule.key(), rule.definition(), rule.validFrom(), until, rule.active(),
					rule.author().source(), rule.author().name(), rule.author().at());
		}

	}

	/**
	 * A rule as it is written.
	 *
	 * @param definition what it is to say
	 * @param source where it comes from, or why it changes
	 * @param validFrom from when on, UTC; none is at once
	 */
	@Schema(name = "RuleVersion")
	record Written(JsonNode definition, @Nullable String source, @Nullable Instant validFrom) {
	}

}
