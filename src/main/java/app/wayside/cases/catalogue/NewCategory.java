package app.wayside.cases.catalogue;

/**
 * A category to add.
 *
 * @param process to which it belongs
 * @param parent the group it is to stand in; empty to make a group
 * @param terms what it is called and learned from
 */
public record NewCategory(String process, String parent, CategoryTerms terms) {
}
