package app.wayside.cases.goodwill;

import java.util.Currency;
import java.util.Set;

import app.wayside.cases.rules.GoodwillRule;
import app.wayside.cases.rules.Rule;
import app.wayside.cases.rules.RuleBooks;
import app.wayside.cases.rules.RuleKind;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Facts;
import app.wayside.identity.Staff;
import app.wayside.identity.StaffId;
import app.wayside.identity.StaffSummary;
import app.wayside.identity.TokenId;
import app.wayside.identity.TokenSummary;
import app.wayside.identity.Tokens;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * How much whoever acts may give. A token counts as the member of staff who made it; an
 * automation always asks.
 */
@Component
class Givers {

	private final RuleBooks books;

	private final Staff staff;

	private final Tokens tokens;

	private final Facts facts;

	Givers(RuleBooks books, Staff staff, Tokens tokens, Facts facts) {
		this.books = books;
		this.staff = staff;
		this.tokens = tokens;
		this.facts = facts;
	}

	/** What holds for a currency now; none where nobody wrote anything about it. */
	@Nullable GoodwillRule rule(Currency currency) {
		return this.books.current()
			.at(RuleKind.GOODWILL, GoodwillRule.key(currency), this.facts.now().at())
			.map(Rule::definition)
			.map(GoodwillRule.class::cast)
			.orElse(null);
	}

	/** The currencies in which something may be given, by code. */
	java.util.List<Currency> currencies() {
		return this.books.current()
			.at(RuleKind.GOODWILL, this.facts.now().at())
			.stream()
			.map((rule) -> GoodwillRule.currency(rule.key()))
			.toList();
	}

	GoodwillRule.Limit limit(Currency currency) {
		GoodwillRule rule = rule(currency);
		return (rule != null) ? rule.of(roles()) : GoodwillRule.Limit.NONE;
	}

	private Set<String> roles() {
		return switch (Acting.current()) {
			case Actor.Staff person -> roles(person.staffId());
			case Actor.Token token -> this.tokens.find(new TokenId(token.id()))
				.map(TokenSummary::createdBy)
				.map(StaffId::new)
				.map(this::roles)
				.orElse(Set.of());
			case Actor.Customer _, Actor.Automation _, Actor.Wayside _ -> Set.of();
		};
	}

	private Set<String> roles(StaffId id) {
		return this.staff.find(id).filter(StaffSummary::active).map(StaffSummary::roles).orElse(Set.of());
	}

}
