package app.wayside.cases.bulk;

/**
 * What a change would do.
 *
 * @param cases that were chosen
 * @param changes how many of them would change
 * @param same how many are so already
 * @param closed how many are closed
 * @param merged how many another case goes on for
 */
public record BulkTrial(int cases, int changes, int same, int closed, int merged) {

}
