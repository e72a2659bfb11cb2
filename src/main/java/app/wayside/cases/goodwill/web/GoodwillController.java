package app.wayside.cases.goodwill.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

import app.wayside.cases.goodwill.GoodwillEntry;
import app.wayside.cases.goodwill.GoodwillKind;
import app.wayside.cases.goodwill.GoodwillLedger;
import app.wayside.cases.goodwill.Goodwills;
import app.wayside.customers.CustomerId;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.web.Destination;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The ledger of goodwill on the screen, and as a file. */
@Controller
@RequestMapping("/goodwill")
class GoodwillController {

	private static final int PAGE = 50;

	private final GoodwillLedger ledger;

	private final Goodwills goodwills;

	private final GoodwillNames names;

	GoodwillController(GoodwillLedger ledger, Goodwills goodwills, GoodwillNames names) {
		this.ledger = ledger;
		this.goodwills = goodwills;
		this.names = names;
	}

	@GetMapping
	@Allowed(Permission.READ_CASES)
	GoodwillPage list(Asked asked, @RequestParam(required = false) @Nullable String cursor) {
		GoodwillLedger.Wanted wanted = asked.wanted();
		GoodwillLedger.Slice slice = this.ledger.list(wanted, cursor, PAGE);
		return new GoodwillPage(wanted, slice, this.ledger.totals(wanted), this.names.customers(slice.items()),
				this.names.givers(wanted.by()), this.goodwills.currencies());
	}

	@GetMapping("/ledger.csv")
	@Allowed(Permission.READ_CASES)
	ResponseEntity<byte[]> file(Asked asked) {
		List<GoodwillEntry> all = new ArrayList<>();
		this.ledger.each(asked.wanted(), all::add);
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("goodwill.csv").build().toString())
			.body(this.names.file(all).getBytes(StandardCharsets.UTF_8));
	}

	@GetMapping("/of/{customer}")
	@Allowed(Permission.READ_CASES)
	GoodwillOfCustomer of(@PathVariable UUID customer) {
		return new GoodwillOfCustomer(this.ledger.ofCustomer(new CustomerId(customer)));
	}

	/**
	 * What an address asks for.
	 *
	 * @param days back from now; a year where none
	 * @param kind any where none
	 * @param currency any where none, or where there is none such
	 * @param by anybody where none
	 */
	record Asked(@Nullable Integer days, @Nullable GoodwillKind kind, @Nullable String currency, @Nullable UUID by) {

		GoodwillLedger.Wanted wanted() {
			Currency wanted = Currency.getAvailableCurrencies()
				.stream()
				.filter((each) -> each.getCurrencyCode().equalsIgnoreCase(this.currency))
				.findFirst()
				.orElse(null);
			return new GoodwillLedger.Wanted((this.days != null) ? this.days : 365, this.kind, wanted, this.by);
		}

	}

	/** The place of goodwill in the rail. */
	@Configuration(proxyBeanMethods = false)
	static class Room {

		@Bean
		Destination goodwillDestination() {
			return new Destination("goodwill", "coin", "/goodwill", Permission.READ_CASES, 64);
		}

	}

}
