/**
 * The agent's desk: what is due next, one case with all about it, and its surroundings.
 */
@org.jspecify.annotations.NullMarked
package app.wayside.workspace.desk;
