package app.wayside.identity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who did it, as an event keeps it.
 *
 * @param kind STAFF, TOKEN, CUSTOMER or WAYSIDE
 * @param id of that kind; none for Wayside itself
 * @param name to show; empty for customers
 */
public record ActorRef(String kind, @Nullable UUID id, String name) {
}
