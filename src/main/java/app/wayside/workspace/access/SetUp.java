package app.wayside.workspace.access;

import java.util.concurrent.atomic.AtomicBoolean;

import app.wayside.identity.Tenants;
import app.wayside.web.NoSuchPage;
import app.wayside.web.Page;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Knows whether the first administrator is still to be made. */
@Component
@EnableConfigurationProperties(AccessSettings.class)
class SetUp {

	private final Tenants tenants;

	private final AccessSettings settings;

	private final AtomicBoolean done = new AtomicBoolean();

	SetUp(Tenants tenants, AccessSettings settings) {
		this.tenants = tenants;
		this.settings = settings;
	}

	/**
	 * The page, or the way to the set-up page as long as there is nobody who could sign
	 * in.
	 */
	Object instead(Page page) {
		return isWanted() ? "redirect:/set-up" : page;
	}

	void check() {
		if (!isWanted()) {
			throw new NoSuchPage();
		}
	}

	// Once there is a company, there is one for ever.
	private boolean isWanted() {
		if (this.settings.empty() && !this.done.get()) {
			this.done.set(this.tenants.isAnybodyHere());
		}
		return this.settings.empty() && !this.done.get();
	}

}
