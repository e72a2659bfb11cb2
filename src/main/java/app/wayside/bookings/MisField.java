package app.wayside.bookings;

/**
 * What a company wants to see on its invoice: a cost centre, a project.
 *
 * @param name of the field
 * @param value in it
 */
public record MisField(String name, String value) {
}
