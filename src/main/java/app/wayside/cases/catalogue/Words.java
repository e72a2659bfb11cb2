package app.wayside.cases.catalogue;

/** A text in both languages of the screens. */
public record Words(String en, String zh) {
}
