package app.wayside.cases.rules;

/** What a rule says, in one of its versions. Each one refuses what makes no sense. */
public sealed interface Definition permits CalendarRule, PolicyRule, LadderRule, RouteRule, TierRule, WaitingRule,
		Ending, PlaybookRule, GoodwillRule {

}
