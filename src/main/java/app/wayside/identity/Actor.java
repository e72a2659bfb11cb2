package app.wayside.identity;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Whoever acts: a member of staff, a program with a token, a customer on his link, an
 * automation, or Wayside itself.
 */
public sealed interface Actor {

	/** Wayside acting by a rule or a clock. */
	Actor WAYSIDE = new Wayside();

	/** The id of whoever acts; none for Wayside itself. */
	@Nullable UUID id();

	/** A name to show; empty for customers, whose names do not belong into the log. */
	String name();

	/** What the actor may do. */
	Set<Permission> permissions();

	/** Short reference that is kept with each event. */
	default ActorRef reference() {
		return new ActorRef(getClass().getSimpleName().toUpperCase(java.util.Locale.ROOT), id(), name());
	}

	/**
	 * A signed-in member of staff.
	 *
	 * @param id the staff id
	 * @param name as colleagues see it
	 * @param permissions the sum of the roles
	 */
	record Staff(UUID id, String name, Set<Permission> permissions) implements Actor {

		/** The id with its type. */
		public StaffId staffId() {
			return new StaffId(this.id);
		}
	}

	/**
	 * A program that showed an API token.
	 *
	 * @param id the token's id
	 * @param name the token's name
	 * @param permissions the token's scopes
	 */
	record Token(UUID id, String name, Set<Permission> permissions) implements Actor {
	}

	/**
	 * A customer on a signed link or writing in.
	 *
	 * @param id the customer's id
	 */
	record Customer(UUID id) implements Actor {

		@Override
		public String name() {
			return "";
		}

		@Override
		public Set<Permission> permissions() {
			return Set.of();
		}

	}

	/**
	 * An automation that somebody wrote.
	 *
	 * @param id the automation's id
	 * @param name by which people know it
	 * @param permissions what it may do
	 */
	record Automation(UUID id, String name, Set<Permission> permissions) implements Actor {
	}

	/** Wayside itself, which may do everything that a rule tells it. */
	record Wayside() implements Actor {

		@Override
		public @Nullable UUID id() {
			return null;
		}

		@Override
		public String name() {
			return "Wayside";
		}

		@Override
		public Set<Permission> permissions() {
			return EnumSet.allOf(Permission.class);
		}

	}

}
