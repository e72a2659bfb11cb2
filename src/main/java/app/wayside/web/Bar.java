package app.wayside.web;

import org.jspecify.annotations.Nullable;

/**
 * A bar of a chart.
 *
 * @param label under it
 * @param value its height, in the chart's unit
 * @param before the value of the period before, drawn as a line; none where unknown
 * @param running whether its period is still going on
 */
public record Bar(String label, double value, @Nullable Double before, boolean running) {
}
