/**
 * The supervisor's wall: what waits, what breaches next, who carries how much, live and
 * down to the cases behind each figure.
 */
@org.jspecify.annotations.NullMarked
package app.wayside.workspace.wall;
