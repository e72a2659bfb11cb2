package app.wayside.workspace.access;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Set;

import app.wayside.identity.FieldFault;
import org.jspecify.annotations.Nullable;

/** Reads the fields of forms. */
final class Forms {

	private Forms() {
	}

	static String text(@Nullable String field) {
		return (field != null) ? field : "";
	}

	static Set<String> texts(@Nullable Set<String> field) {
		return (field != null) ? field : Set.of();
	}

	static ZoneId zone(@Nullable String field) {
		try {
			return ZoneId.of(text(field));
		}
		catch (DateTimeException ex) {
			throw new FieldFault("zone", "identity.refusal.zone");
		}
	}

	/** Only an address of ours: what begins with two slashes would lead elsewhere. */
	static String inside(@Nullable String address) {
		String wanted = text(address);
		boolean ours = wanted.startsWith("/") && !wanted.startsWith("//") && wanted.indexOf('\\') < 0
				&& wanted.chars().noneMatch(Character::isISOControl);
		return ours ? wanted : "/";
	}

}
