package app.wayside.cases.catalogue;

/**
 * One of the tenant's processes.
 *
 * @param key the stored name; never changes
 * @param position in lists
 * @param terms what it is called and promised
 * @param version grows with each change
 */
public record Process(String key, int position, ProcessTerms terms, int version) {
}
