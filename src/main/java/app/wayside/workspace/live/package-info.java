/** Tells open pages what has happened, as it happens. */
@org.jspecify.annotations.NullMarked
package app.wayside.workspace.live;
