package app.wayside.cases.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that say how soon the traveller leaves, or that he is stuck. Rules, not learning:
 * what they find is certain enough to act on, and can be read out. A rule fires on words
 * of travel near words of time, so that "call me tomorrow" is not a departure.
 */
final class Departure {

	/** How soon. */
	enum Soon {

		/** Within hours, or stuck already. */
		HOURS,

		/** Within a day or so. */
		DAY

	}

	private record Rule(String name, Soon soon, double weight, Pattern words) {
	}

	private static final String TRAVEL = "(?:flights?|flt|plane|fly|flying|depart\\w*|leav(?:e|es|ing)|take-?off|boarding|board|train|cruise|ship|tour|check-?in|transfer|bus|ferry)";

	private static final String RIDE = "(?:航班|飞机|机票|火车|高铁|动车|起飞|出发|登机|值机|返程|回国|启程|发车|出境|入住|邮轮)";

	private static final String NAIK = "(?:penerbangan|pesawat|terbang|berangkat|keberangkatan|kereta|boarding|check-?in|pulang|kapal|tur|flight)";

	private static final List<Rule> RULES = List.of(rule("departs_within_hours", Soon.HOURS, 1, TRAVEL
			+ "\\W+(?:\\w+\\W+){0,4}?in (?:the next |about |less than |only )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})\\s*(?:h|hrs?|hours?|mins?|minutes?)\\b"),
			rule("departs_within_hours", Soon.HOURS, 1,
					"\\bin (?:the next |about |less than |only )?(?:an?|one|two|three|four|five|six|\\d{1,2})\\s*(?:h|hrs?|hours?|mins?|minutes?)\\b\\W+(?:\\w+\\W+){0,3}?"
							+ TRAVEL),
			rule("departs_today", Soon.HOURS, 1,
					TRAVEL + "\\W+(?:\\w+\\W+){0,4}?(?:today|tonight|this (?:morning|afternoon|evening)|right now)\\b"),
			rule("departs_today", Soon.HOURS, 1,
					"\\b(?:today|tonight|this (?:morning|afternoon|evening))(?:'s)?\\W+(?:\\w+\\W+){0,2}?" + TRAVEL),
			rule("departs_tomorrow", Soon.DAY, 0.9,
					TRAVEL + "\\W+(?:\\w+\\W+){0,5}?(?:tomorrow|tmrw|tmr|first thing in the morning)\\b"),
			rule("departs_tomorrow", Soon.DAY, 0.9,
					"\\b(?:tomorrow|tmrw)(?:'s)?(?: morning| evening| night)?\\W+(?:\\w+\\W+){0,2}?" + TRAVEL),
			rule("stuck", Soon.HOURS, 1,
					"\\b(?:stranded|stuck|sleeping) (?:at|in|on) (?:the |an? )?(?:\\w+ ){0,2}?(?:airport|station|gate|border|tarmac|runway|plane)|\\bi(?:'m| am) (?:now |already )?at the (?:airport|gate|counter|check-?in|desk)|\\bstranded\\b"),
			rule("departs_within_hours", Soon.HOURS, 1,
					"(?:还有|不到|只剩|再过)?\\s*(?:半|一|两|二|三|四|五|六|七|八|\\d{1,2})\\s*个?(?:多)?(?:小时|钟头|分钟)(?:后|之后|内|以内|就)?(?:要|就要|就)?[^。！？，]{0,4}"
							+ RIDE),
			rule("departs_within_hours", Soon.HOURS, 1,
					RIDE + "[^。！？]{0,8}(?:半|一|两|二|三|四|五|六|\\d{1,2})\\s*个?(?:小时|钟头|分钟)(?:后|之后|内|以内)"),
			rule("departs_today", Soon.HOURS, 1,
					"(?:今天|今早|今晚|今日|今夜|马上|现在|立刻)(?:早上|上午|中午|下午|晚上|凌晨)?[^。！？，]{0,8}" + RIDE),
			rule("departs_tomorrow", Soon.DAY, 0.9, "(?:明天|明早|明晚|明日|明儿)(?:一早|早上|上午|中午|下午|晚上|凌晨)?[^。！？，]{0,8}" + RIDE),
			rule("stuck", Soon.HOURS, 1,
					"(?:滞留|被困|困在|卡在)[^。！？]{0,4}|(?:现在|已经|正)(?:在|到)(?:机场|值机柜台|登机口|火车站)|(?:在|到)(?:了)?(?:机场|值机柜台|登机口|火车站)(?:了|这里|等)"),
			rule("departs_within_hours", Soon.HOURS, 1, NAIK
					+ "\\W+(?:\\w+\\W+){0,4}?(?:dalam )?(?:se|satu|dua|tiga|empat|lima|enam|\\d{1,2})\\s*(?:jam|menit) lagi|(?:se|dua|tiga|\\d{1,2})\\s*jam lagi\\W+(?:\\w+\\W+){0,3}?"
					+ NAIK),
			rule("departs_today", Soon.HOURS, 1, NAIK
					+ "\\W+(?:\\w+\\W+){0,4}?(?:hari ini|malam ini|sore ini|siang ini|pagi ini|nanti malam|sekarang)|(?:hari|malam|sore|siang|pagi) ini\\W+(?:\\w+\\W+){0,3}?"
					+ NAIK),
			rule("departs_tomorrow", Soon.DAY, 0.9, NAIK
					+ "\\W+(?:\\w+\\W+){0,4}?besok|besok(?: pagi| siang| sore| malam| subuh)?\\W+(?:\\w+\\W+){0,3}?"
					+ NAIK),
			rule("stuck", Soon.HOURS, 1,
					"\\b(?:terlantar|terjebak)\\b|(?:sudah|sedang|lagi) di (?:bandara|stasiun|konter)"));

	private Departure() {
	}

	private static Rule rule(String name, Soon soon, double weight, String words) {
		String bounded = words.startsWith("(?:flights") || words.startsWith("(?:penerbangan") ? "\\b" + words : words;
		return new Rule(name, soon, weight, Pattern.compile(bounded, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
	}

	/** Something the rules found, and how soon it makes the departure. */
	record Sign(Soon soon, Evidence.ByRule evidence) {
	}

	/** The signs in the text, the soonest first; at most one for each rule name. */
	static List<Sign> in(String text) {
		String head = (text.length() > 4_000) ? text.substring(0, 4_000) : text;
		List<Sign> signs = new ArrayList<>();
		for (Rule rule : RULES) {
			Matcher matcher = rule.words().matcher(head);
			if (signs.stream().noneMatch((sign) -> sign.evidence().rule().equals(rule.name())) && matcher.find()
					&& !past(head, matcher)) {
				signs.add(new Sign(rule.soon(), new Evidence.ByRule(rule.name(), matcher.group(), matcher.start(),
						matcher.end(), rule.weight())));
			}
		}
		signs.sort((left, right) -> left.soon().compareTo(right.soon()));
		return signs;
	}

	/** "We were stranded last week" is a complaint, not a departure. */
	private static boolean past(String text, Matcher match) {
		String around = text.substring(Math.max(0, match.start() - 24), Math.min(text.length(), match.end() + 16));
		return PAST.matcher(around).find();
	}

	private static final Pattern PAST = Pattern.compile(
			"\\b(?:last (?:week|month|year|night|summer)|yesterday|was|had been|ago)\\b|上周|上个月|去年|昨天|前天|之前|\\b(?:kemarin|minggu lalu|bulan lalu|waktu itu)\\b",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

}
