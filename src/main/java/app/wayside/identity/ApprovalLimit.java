package app.wayside.identity;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * Up to which amount a member of staff may decide alone.
 *
 * @param amount inclusive
 * @param currency of the amount
 */
public record ApprovalLimit(BigDecimal amount, Currency currency) {
}
