package app.wayside.customers;

/**
 * Somebody turned up on a channel.
 *
 * @param kind of the address
 * @param address as it came
 * @param displayName as the channel gave it; may be empty
 * @param language in which he seems to write, as a language tag; empty where unknown
 */
public record Encounter(ContactKind kind, String address, String displayName, String language) {
}
