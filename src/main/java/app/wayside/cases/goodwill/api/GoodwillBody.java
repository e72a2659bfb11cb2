package app.wayside.cases.goodwill.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import app.wayside.cases.goodwill.GoodwillEntry;
import app.wayside.cases.goodwill.GoodwillRequest;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the ledger, or what waits to be one.
 *
 * @param id of it
 * @param caseId the case
 * @param state given, taken-back, reversal, waiting or refused
 * @param kind voucher, points or cash
 * @param amount of the cost in units of the currency, as text so that nothing is lost;
 * below zero for a reversal
 * @param currency ISO 4217
 * @param points how many; null for money
 * @param reverses the entry that it takes back; null where it gives
 * @param at when, UTC
 * @param by the name of whoever gave it
 * @param reason in words; empty where they were forgotten
 * @param approvalId where it is decided; null where it waits for nobody
 */
@Schema(name = "Goodwill")
@JsonInclude(JsonInclude.Include.ALWAYS)
record GoodwillBody(UUID id, UUID caseId, String state, String kind, String amount, String currency,
		@Nullable Integer points, @Nullable UUID reverses, Instant at, String by, String reason,
		@Nullable UUID approvalId) {

	static GoodwillBody of(GoodwillEntry entry) {
		String state = (entry.reverses() != null) ? "reversal" : entry.reversed() ? "taken-back" : "given";
		return new GoodwillBody(entry.id(), entry.caseId(), state, word(entry.kind()), plain(entry.cost().amount()),
				entry.cost().currency().getCurrencyCode(), entry.points(), entry.reverses(), entry.at(), entry.byName(),
				entry.reason(), null);
	}

	static GoodwillBody of(GoodwillRequest asked) {
		return new GoodwillBody(asked.id(), asked.caseId(), word(asked.state()), word(asked.kind()),
				plain(asked.cost().amount()), asked.cost().currency().getCurrencyCode(), asked.points(), null,
				asked.askedAt(), asked.askedByName(), asked.reason(), asked.approvalId());
	}

	private static String plain(BigDecimal amount) {
		return amount.toPlainString();
	}

	private static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

}
