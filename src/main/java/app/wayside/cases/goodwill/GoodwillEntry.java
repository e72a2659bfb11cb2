package app.wayside.cases.goodwill;

import java.time.Instant;
import java.util.UUID;

import app.wayside.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A row of the ledger with its case.
 *
 * @param id of the row
 * @param caseId of the case
 * @param number of the case
 * @param customerId whose case it is
 * @param kind in what it was given
 * @param cost what it costs; below zero where it takes another back
 * @param points how many; none for money
 * @param reverses the row that it takes back; none where it gives
 * @param reversed whether another takes it back
 * @param at when, UTC
 * @param by who gave it; none for a program
 * @param byName the name of whoever gave it
 * @param reason in words; empty where they were forgotten
 */
public record GoodwillEntry(UUID id, UUID caseId, String number, UUID customerId, GoodwillKind kind, Money cost,
		@Nullable Integer points, @Nullable UUID reverses, boolean reversed, Instant at, @Nullable UUID by,
		String byName, String reason) {

	/** Whether it gives, and nothing takes it back. */
	public boolean stands() {
		return this.reverses == null && !this.reversed;
	}

}
