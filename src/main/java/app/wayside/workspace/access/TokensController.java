package app.wayside.workspace.access;

import java.util.UUID;

import app.wayside.identity.TokenId;
import app.wayside.identity.Tokens;
import app.wayside.web.Notice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Issues and revokes API tokens. */
@Controller
@RequestMapping("/settings/tokens")
class TokensController {

	private final Tokens tokens;

	private final TokensQuery query;

	TokensController(Tokens tokens, TokensQuery query) {
		this.tokens = tokens;
		this.query = query;
	}

	// The secret is in this answer and nowhere else: a redirect would have to store it.
	@PostMapping
	TokensPage issue(TokenForm form) {
		return this.query.issued(this.tokens.issue(form.request()));
	}

	@PostMapping("/{id}/revocation")
	String revoke(@PathVariable UUID id, RedirectAttributes redirect) {
		this.tokens.revoke(new TokenId(id));
		Notice.of("workspace.access.tokens.revoked-now").on(redirect);
		return "redirect:/settings/tokens/" + id;
	}

}
