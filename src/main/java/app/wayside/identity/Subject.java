package app.wayside.identity;

import java.util.UUID;

/**
 * What an event, a file or an approval is about.
 *
 * @param kind the noun, lower case: {@code case}, {@code customer}, {@code staff} …
 * @param id the id of that noun
 */
public record Subject(String kind, UUID id) {
}
