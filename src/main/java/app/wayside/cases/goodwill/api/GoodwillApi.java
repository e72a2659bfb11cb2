package app.wayside.cases.goodwill.api;

import java.util.Arrays;
import java.util.Currency;
import java.util.UUID;

import app.wayside.cases.goodwill.GoodwillKind;
import app.wayside.cases.goodwill.GoodwillLedger;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.web.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger of goodwill for programs. */
@RestController
@RequestMapping("/api/v1/goodwill")
@Tag(name = "Goodwill")
class GoodwillApi {

	private final GoodwillLedger ledger;

	GoodwillApi(GoodwillLedger ledger) {
		this.ledger = ledger;
	}

	@GetMapping
	@Allowed(Permission.READ_CASES)
	@Operation(summary = "Lists the ledger, the latest first")
	Listing<GoodwillBody> list(Asked asked, @RequestParam(required = false) @Nullable String cursor,
			@RequestParam(defaultValue = "50") int limit) {
		GoodwillLedger.Slice slice = this.ledger.list(asked.wanted(), cursor, limit);
		return new Listing<>(slice.items().stream().map(GoodwillBody::of).toList(), slice.next());
	}

	@GetMapping("/totals")
	@Allowed(Permission.READ_CASES)
	@Operation(summary = "Sums the ledger in each currency")
	Listing<Total> totals(Asked asked) {
		return Listing.whole(this.ledger.totals(asked.wanted()).stream().map(Total::of).toList());
	}

	/**
	 * What an address asks for.
	 *
	 * @param days back from now; 365 where none
	 * @param kind voucher, points or cash; any where none
	 * @param currency ISO 4217; any where none
	 * @param by id of a colleague; anybody where none
	 */
	record Asked(@Nullable Integer days, @Nullable String kind, @Nullable String currency, @Nullable UUID by) {

		GoodwillLedger.Wanted wanted() {
			return new GoodwillLedger.Wanted((this.days != null) ? this.days : 365,
					Arrays.stream(GoodwillKind.values())
						.filter((each) -> each.name().equalsIgnoreCase(this.kind))
						.findFirst()
						.orElse(null),
					Currency.getAvailableCurrencies()
						.stream()
						.filter((each) -> each.getCurrencyCode().equalsIgnoreCase(this.currency))
						.findFirst()
						.orElse(null),
					this.by);
		}

	}

	/**
	 * What it comes to in a currency.
	 *
	 * @param currency ISO 4217
	 * @param net what was given less what was taken back
	 * @param given how often
	 * @param takenBack how often
	 * @param cases how many
	 * @param customers how many
	 */
	@Schema(name = "GoodwillTotal")
	record Total(String currency, String net, int given, int takenBack, int cases, int customers) {

		static Total of(GoodwillLedger.Total total) {
			return new Total(total.net().currency().getCurrencyCode(), total.net().amount().toPlainString(),
					total.given(), total.takenBack(), total.cases(), total.customers());
		}

	}

}
