package app.wayside.privacy.web;

import java.util.UUID;

import app.wayside.privacy.Erasure;
import app.wayside.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * What is owed to a customer.
 *
 * @param customerId to whom
 * @param erasure the latest one that was asked for
 */
public record PrivacyPage(UUID customerId, @Nullable Erasure erasure) implements Page {

	@Override
	public String template() {
		return "privacy/customer";
	}

	@Override
	public String section() {
		return "customers";
	}

	/** Whether an erasure may be asked for. */
	public boolean mayErase() {
		return this.erasure == null || this.erasure.state() == Erasure.State.REFUSED;
	}

}
