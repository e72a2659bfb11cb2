package app.wayside.api.webhooks;

import java.util.List;

import app.wayside.api.Words;
import org.jspecify.annotations.Nullable;

/** What an administrator types about a webhook. */
record WebhookForm(@Nullable String name, @Nullable String url, @Nullable List<String> types, @Nullable Boolean active,
		@Nullable Integer version) {

	WebhookProfile profile() {
		return new WebhookProfile(Words.filled("name", this.name), Words.filled("url", this.url),
				(this.types != null) ? this.types : List.of());
	}

	Webhooks.Change change() {
		return new Webhooks.Change(profile(), this.active != null && this.active, Words.known("version", this.version));
	}

}
