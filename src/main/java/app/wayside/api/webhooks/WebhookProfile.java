package app.wayside.api.webhooks;

import java.util.List;
import java.util.TreeSet;

import app.wayside.identity.FieldFault;

/**
 * What a subscription is to be.
 *
 * @param name what it is for
 * @param url where the receiver is
 * @param types of events that it is told, at least one
 */
public record WebhookProfile(String name, String url, List<String> types) {

	private static final int LONGEST = 200;

	/** No name, no type, or a type that does not exist, is refused. */
	public WebhookProfile {
		name = name.strip();
		url = url.strip();
		if (name.isEmpty() || name.length() > LONGEST) {
			throw new FieldFault("name", "api.refusal.missing", "name");
		}
		types = List.copyOf(new TreeSet<>(types));
		if (types.isEmpty()) {
			throw new FieldFault("types", "api.refusal.missing", "types");
		}
		types.stream().filter((type) -> !EventTypes.ALL.contains(type)).findFirst().ifPresent((unknown) -> {
			throw new FieldFault("types", "api.refusal.choice", "types", unknown);
		});
	}

}
