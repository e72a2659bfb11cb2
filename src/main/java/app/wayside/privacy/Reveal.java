package app.wayside.privacy;

import app.wayside.identity.Subject;

/**
 * A look behind a mask.
 *
 * @param about about whom
 * @param field which value: {@code phone}, {@code passport} …; never the value itself
 * @param reason why it is needed, in words
 */
public record Reveal(Subject about, String field, String reason) {
}
