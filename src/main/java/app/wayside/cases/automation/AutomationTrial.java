package app.wayside.cases.automation;

import java.util.List;

import app.wayside.cases.CaseMatches;

/**
 * What an automation would have done.
 *
 * @param looked at so many of the last cases
 * @param matched so many of them fit its condition as they stand now
 * @param examples some of these, the latest first
 * @param recipients to whom it would have written, without doubles; empty where it writes
 * to nobody
 */
public record AutomationTrial(int looked, int matched, List<CaseMatches.Match> examples, List<String> recipients) {
}
