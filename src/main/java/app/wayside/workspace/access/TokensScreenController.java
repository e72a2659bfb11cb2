package app.wayside.workspace.access;

import java.util.UUID;

import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.identity.TokenId;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of API tokens. */
@Controller
@RequestMapping("/settings/tokens")
class TokensScreenController {

	private final TokensQuery query;

	TokensScreenController(TokensQuery query) {
		this.query = query;
	}

	@GetMapping
	@Allowed(Permission.MANAGE_STAFF)
	TokensPage list() {
		return this.query.none();
	}

	@GetMapping("/new")
	@Allowed(Permission.MANAGE_STAFF)
	TokensPage blank() {
		return this.query.someNew();
	}

	@GetMapping("/{id}")
	@Allowed(Permission.MANAGE_STAFF)
	TokensPage show(@PathVariable UUID id) {
		return this.query.of(new TokenId(id));
	}

}
