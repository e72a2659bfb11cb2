package app.wayside.audit;

import java.time.Instant;
import java.util.UUID;

import app.wayside.identity.ActorRef;
import app.wayside.identity.Subject;

/**
 * An event as the log keeps it.
 *
 * @param cursor its place in the log
 * @param id of the event
 * @param at when it happened, UTC
 * @param type the stored name, such as {@code case.opened}
 * @param by who did it
 * @param about what it is about
 * @param payload the whole event as JSON
 */
public record LoggedEvent(Cursor cursor, UUID id, Instant at, String type, ActorRef by, Subject about, String payload) {
}
