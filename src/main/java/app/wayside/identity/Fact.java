package app.wayside.identity;

import java.time.Instant;
import java.util.UUID;

import app.wayside.tenancy.TenantId;

/**
 * What every event states about itself.
 *
 * @param id by which a listener knows that it has heard it before
 * @param tenant whose it is
 * @param at when it happened, UTC
 * @param by who did it
 */
public record Fact(UUID id, TenantId tenant, Instant at, ActorRef by) {
}
