package app.wayside.workspace.access;

import java.util.Locale;
import java.util.Optional;

import app.wayside.identity.IssuedToken;
import app.wayside.identity.Staff;
import app.wayside.identity.StaffId;
import app.wayside.identity.TokenId;
import app.wayside.identity.TokenSummary;
import app.wayside.identity.Tokens;
import app.wayside.web.NoSuchPage;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the page of API tokens. */
@Component
class TokensQuery {

	private final Tokens tokens;

	private final Staff staff;

	TokensQuery(Tokens tokens, Staff staff) {
		this.tokens = tokens;
		this.staff = staff;
	}

	@Transactional(readOnly = true)
	TokensPage none() {
		return new TokensPage(this.tokens.all(), StaffPage.Pane.NONE, null, "", "");
	}

	@Transactional(readOnly = true)
	TokensPage someNew() {
		return new TokensPage(this.tokens.all(), StaffPage.Pane.NEW, null, "", "");
	}

	@Transactional(readOnly = true)
	TokensPage of(TokenId id) {
		return page(id, "");
	}

	@Transactional(readOnly = true)
	TokensPage issued(IssuedToken issued) {
		return page(issued.id(), issued.secret());
	}

	private TokensPage page(TokenId id, String secret) {
		TokenSummary shown = this.tokens.find(id).orElseThrow(NoSuchPage::new);
		Locale reader = LocaleContextHolder.getLocale();
		String issuer = Optional.ofNullable(shown.createdBy())
			.flatMap((staffId) -> this.staff.find(new StaffId(staffId)))
			.map((one) -> one.nameIn(reader))
			.orElse("");
		return new TokensPage(this.tokens.all(), StaffPage.Pane.SHOWN, shown, issuer, secret);
	}

}
