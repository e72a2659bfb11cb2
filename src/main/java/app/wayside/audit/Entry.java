package app.wayside.audit;

/**
 * A row of the log as the chain sees it.
 *
 * @param place where it stands
 * @param text all that it says, its place included, as a JSON array
 */
record Entry(Cursor place, String text) {
}
