package app.wayside.cases.routing;

import org.jspecify.annotations.Nullable;

/**
 * What a case asks of whoever gets it.
 *
 * @param process it belongs to
 * @param category of that process, where known
 * @param language of the customer; empty where unknown
 * @param tier of the customer
 * @param level how often it went up
 */
public record Demand(String process, @Nullable String category, String language, String tier, int level) {
}
