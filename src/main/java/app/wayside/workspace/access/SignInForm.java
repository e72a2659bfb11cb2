package app.wayside.workspace.access;

import app.wayside.identity.signin.Attempt;
import org.jspecify.annotations.Nullable;

/** What is typed at the door. */
record SignInForm(@Nullable String email, @Nullable String password, @Nullable String next) {

	Attempt attempt(String network) {
		return new Attempt(Forms.text(this.email), Forms.text(this.password), network);
	}

}
