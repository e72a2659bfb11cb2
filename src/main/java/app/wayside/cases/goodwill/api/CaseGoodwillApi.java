package app.wayside.cases.goodwill.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.cases.goodwill.Gift;
import app.wayside.cases.goodwill.GoodwillId;
import app.wayside.cases.goodwill.GoodwillKind;
import app.wayside.cases.goodwill.GoodwillLedger;
import app.wayside.cases.goodwill.Goodwills;
import app.wayside.cases.goodwill.Hint;
import app.wayside.identity.Allowed;
import app.wayside.identity.FieldFault;
import app.wayside.identity.Permission;
import app.wayside.web.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Programs that give goodwill on a case. */
@RestController
@RequestMapping("/api/v1/cases/{id}/goodwill")
@Tag(name = "Goodwill")
class CaseGoodwillApi {

	private final Goodwills goodwills;

	private final GoodwillLedger ledger;

	private final CaseDetails cases;

	CaseGoodwillApi(Goodwills goodwills, GoodwillLedger ledger, CaseDetails cases) {
		this.goodwills = goodwills;
		this.ledger = ledger;
		this.cases = cases;
	}

	@GetMapping
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES })
	@Operation(summary = "Lists what a case has cost in goodwill", description = "With what waits or was refused.")
	Listing<GoodwillBody> list(@PathVariable String id) {
		CaseId about = this.cases.named(id);
		return Listing.whole(
				Stream
					.concat(this.ledger.of(about).stream().map(GoodwillBody::of),
							this.ledger.asked(about).stream().map(GoodwillBody::of))
					.toList());
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Gives a voucher, points or cash",
			description = "Above the limits of whoever made the token, somebody else is asked first.")
	Given give(@PathVariable String id, @RequestBody Wanted body) {
		CaseId about = this.cases.named(id);
		Gift gift = body.gift();
		Goodwills.Outcome outcome = this.goodwills.give(about, gift, (body.reason() != null) ? body.reason() : "");
		return new Given(outcome.id().value(), outcome.waits() ? "waiting" : "given",
				outcome.cost().amount().toPlainString(), outcome.cost().currency().getCurrencyCode(),
				outcome.hints().stream().map(HintBody::of).toList());
	}

	@DeleteMapping("/{entryId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Takes back what was given",
			description = "By an entry of its own; the first one stays in the ledger.")
	void reverse(@PathVariable String id, @PathVariable UUID entryId, @RequestParam(defaultValue = "") String reason) {
		this.goodwills.reverse(this.cases.named(id), new GoodwillId(entryId), reason);
	}

	/**
	 * What is to be given.
	 *
	 * @param kind voucher, points or cash
	 * @param amount of a voucher or of cash
	 * @param currency ISO 4217; for points, the one in which they are counted
	 * @param points how many
	 * @param reason in words
	 */
	@Schema(name = "GoodwillWanted")
	record Wanted(@Nullable String kind, @Nullable BigDecimal amount, @Nullable String currency,
			@Nullable Integer points, @Nullable String reason) {

		Gift gift() {
			String word = (this.kind != null) ? this.kind.toUpperCase(Locale.ROOT) : "";
			GoodwillKind chosen = Stream.of(GoodwillKind.values())
				.filter((each) -> each.name().equals(word))
				.findFirst()
				.orElseThrow(() -> new FieldFault("kind", "cases.goodwill.refusal.kind"));
			return new Gift(chosen, this.amount, (this.currency != null) ? this.currency : "", this.points);
		}

	}

	/**
	 * What became of it.
	 *
	 * @param id of the entry, or of what becomes one
	 * @param state given or waiting
	 * @param amount what it costs
	 * @param currency ISO 4217
	 * @param hints what whoever gives should have thought of
	 */
	@Schema(name = "GoodwillGiven")
	record Given(UUID id, String state, String amount, String currency, List<HintBody> hints) {
	}

	/**
	 * Something to think of.
	 *
	 * @param kind often, large, new_customer, same_booking or same_case
	 * @param evidence what shows it
	 */
	@Schema(name = "GoodwillHint")
	record HintBody(String kind, List<String> evidence) {

		static HintBody of(Hint hint) {
			return new HintBody(hint.kind().name().toLowerCase(Locale.ROOT), hint.evidence());
		}

	}

}
