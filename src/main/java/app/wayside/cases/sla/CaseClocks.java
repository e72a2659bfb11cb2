package app.wayside.cases.sla;

import java.time.Instant;
import java.util.List;

/**
 * Derives the clocks of a case. Nothing else decides when a case is due.
 * <ol>
 * <li>The first reply and the resolution count from the opening. After the first reply,
 * each first unanswered message starts a next-reply clock; further messages neither
 * restart nor shorten it. An automatic receipt is not a reply.</li>
 * <li>Only working time counts, in the hours the policy names. A clock is breached at the
 * instant its working time is used up, unless it has ended by then.</li>
 * <li>A clock stands still while the case waits for a party that its policy lists. It
 * keeps the working time that remains, so going on can never breach it at once.</li>
 * <li>A new classification gives open clocks other targets from then on; what was counted
 * stays counted. A clock that is already breached keeps the target it broke.</li>
 * <li>Resolving ends the resolution clock but answers nobody: reply clocks run until a
 * reply or until the case closes.</li>
 * <li>Reopening starts a new resolution clock, which keeps the working time that the last
 * one had counted; the time in between is free. It also asks for a reply.</li>
 * <li>A merged case is one case with the logs of both. It is open while either is, waits
 * only if both do, and is what the surviving case was classified as.</li>
 * <li>A promise counts every hour until the moment that was named for it. It can be moved
 * as long as it is not broken; keeping it ends its clock, and so do taking it back and
 * the close of its case.</li>
 * <li>An ended clock never changes again, except by a merge, which tells history
 * anew.</li>
 * </ol>
 */
public final class CaseClocks {

	private CaseClocks() {
	}

	/**
	 * All clocks the case has had until now, in the order they started.
	 * @param facts the log of the case, in any order; facts after {@code now} do not
	 * count
	 * @param now the moment to look from
	 */
	public static List<CaseClock> derive(List<ClockFact> facts, ClockRules rules, Instant now) {
		CaseStory story = new CaseStory(rules);
		CaseLog.of(facts, now).entries().forEach(story::tell);
		return story.clocksAt(now);
	}

}
