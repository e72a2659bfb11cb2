package app.wayside.conversations.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The words by which mail systems tell why they refuse. The order matters: the first
 * cause with a matching phrase counts, so the specific ones stand first.
 */
final class BouncePhrases {

	private static final List<Phrase> PHRASES = new ArrayList<>();

	/** Addresses, links and set phrases hold words that tell nothing. */
	private static final Pattern NOISE = Pattern.compile(
			"<[^<>@\\s]*@[^<>\\s]*>|[\\w.+-]+@[\\w.-]+|this (?:message was|is|e-?mail).{0,40}(?:mail delivery software|program)|"
					+ "please include this problem report|message headers? follows?|mail delivery (?:software|system|subsystem)|permanent error|"
					+ "postmaster|(?:please )?(?:see|visit|refer to) https?://\\S+|smtp error from remote (?:mail )?server|mail (?:agent|transfer)");

	static {
		of(BounceCause.REJECTED,
				"permission to post|bin/topic\\.py\\?topic=25838|group you tried to contact|verify failed|sender verify|"
						+ "gruppe, die sie kontaktieren möchten|المجموعة|הקבוצה שניסית|"
						+ "from: domain is invalid|after mail from.{0,80}no such domain");
		of(BounceCause.EXPIRED,
				"could not be delivered for \\d+ (?:days?|hours?)|did not accept (?:our|your) requests? to connect");
		of(BounceCause.BLOCKED, "spamhaus|\\bip\\b.{0,20}black ?listed");
		of(BounceCause.MAILBOX_FULL,
				"mailbox (?:is )?full|mailbox (?:size )?(?:limit )?exceeded|over ?quota|over (?:the )?(?:storage )?"
						+ "(?:quota|limit)|quota (?:has been )?exceed|exceed\\w*.{0,30}(?:storage|quota|mailbox size|disk space)|quota_exceeded|"
						+ "disk quota|(?:out|not enough|insufficient).{0,25}(?:storage|disk) ?(?:space)?(?! on)|mailfolder is full|inbox is full|"
						+ "has reached.{0,30}(?:limit of|maximum).{0,20}(?:storage|mail)|no space left for this user|user is over|"
						+ "account is (?:full|over)|mailbox size limit|mailbox would exceed|too many messages on this mailbox|邮箱已满|空间不足|boîte.{0,20}pleine|"
						+ "buzón.{0,20}lleno|postfach.{0,20}voll|kotak surat penuh");
		of(BounceCause.SYSTEM_FULL,
				"insufficient system storage|mail system full|no space left on device|system storage");
		of(BounceCause.TOO_BIG,
				"message (?:size |is |was |has been )*(?:too (?:big|large)|exceed)|size limit|exceeds? (?:the )?(?:maximum|fixed|"
						+ "size|message).{0,20}(?:message|size)|message length|message too large|maximum (?:message )?size|too large to|邮件太大");
		of(BounceCause.NO_REVERSE_NAME,
				"reverse dns|ptr record|\\bptr\\b|rdns|reverse hostname|reverse.{0,15}lookup|cannot find your (?:reverse )?hostname|"
						+ "no reverse|cannot resolve your address|does ?n[o']t? (?:have|resolve).{0,30}(?:reverse|ptr)|fcrdns|fix reverse");
		of(BounceCause.AUTHENTICATION,
				"dmarc|\\bspf\\b|\\bdkim\\b|sender policy|sender id|unauthenticated (?:email|mail)|not passing authentication|"
						+ "sender is not authorized by|authentication (?:requirements|checks|results)|5\\.7\\.2[0-6]");
		of(BounceCause.BAD_REPUTATION, "reputation|senderscore|poor rep");
		of(BounceCause.VIRUS, "virus|malware|infected|trojan|worm detected");
		of(BounceCause.SPAM,
				"\\bspam\\b|spam(?:my| message| detected|ming content| content| score|-like)|unsolicited|bulk (?:mail|e-?mail)|junk mail|\\bube\\b|"
						+ "content.{0,20}(?:scor|spam)|considered spam|垃圾邮件");
		of(BounceCause.TOO_MANY_CONNECTIONS,
				"too many (?:concurrent|simultaneous|connections|sessions|smtp)|connection (?:limit|rate)|"
						+ "maximum (?:number of )?(?:smtp )?(?:connections|sessions)|concurrent (?:connection|session)|no more connections");
		of(BounceCause.TOO_FAST,
				"rate limit|too (?:fast|frequently|much mail)|throttl|sending rate|mail at (?:a|too).{0,10}rate|receiving mail at a rate|"
						+ "unusual rate|deferred.{0,30}unusual|frequen(?:t|cy) limit");
		of(BounceCause.LIMIT,
				"too many (?:recipients|rcpts|messages|mails|emails)|daily (?:sending )?(?:quota|limit)|message limit|limit.{0,20}recipients|"
						+ "sending (?:limit|quota)|hourly (?:limit|quota)|recipients? (?:limit|per)");
		of(BounceCause.BLOCKED,
				"black ?list|block ?list|deny ?list|\\bdnsbl\\b|\\brbl\\b|spamhaus|spamcop|sorbs|barracudacentral|blocked|block(?:ed|ing) "
						+ "(?:due|by|using|for|from)|banned|access denied.{0,20}\\bip\\b|\\bip\\b.{0,40}(?:refused|rejected|denied|listed)|"
						+ "(?:client )?host (?:rejected|refused|is not allowed)|connection (?:refused|rejected|dropped) (?:by policy|due)|"
						+ "dynamic|dial-?up|not allowed to connect|(?:bad|invalid|rejected) helo|helo.{0,40}(?:rejected|invalid|refused)|"
						+ "your (?:host|server|network|ip)|from your (?:ip|network|server|host)|listed (?:in|at|on)|residential|\\(bl\\)|not accepting connections|go away");
		of(BounceCause.NO_RELAYING,
				"relay(?:ing)? (?:access )?(?:is )?(?:denied|not permitted|prohibited|not allowed|disabled)|not? (?:permitted|allowed|able) "
						+ "to relay|unable to relay|we do(?:n't| not) relay|relaying|mail server requires authentication when|not relay|rcpthosts|not a local|"
						+ "insecure mail relay|open relay|cannot relay");
		of(BounceCause.HAS_MOVED,
				"has (?:moved|been moved|been replaced|changed)|no longer (?:in use|valid|with|here|employed).{0,40}(?:new|please|update)|"
						+ "user (?:has )?moved|changed (?:his|her|their|my|e-?mail) (?:e-?mail )?address|address (?:has )?changed|please (?:use|try) <|new address");
		of(BounceCause.SUSPENDED,
				"suspend|disabled|account (?:is |has been )*(?:inactive|locked|deactivated|closed|expired|not active)|"
						+ "(?:mailbox|user|recipient|account)[^.]{0,40}(?:inactive|deactivated|not active|frozen|locked|temporarily (?:disabled|unavailable))|"
						+ "mailbox currently|inactive (?:account|user|mailbox|recipient)|no longer active|discontinued|out of date|停用|冻结");
		of(BounceCause.HOST_UNKNOWN,
				"host(?:name)? (?:or domain )?(?:name )?(?:is )?(?:unknown|not found|lookup failed|does not exist)|"
						+ "domain (?:name )?(?:does(?:n't| not) exist|not found|is unknown|unknown|must (?:resolve|exist)|is not (?:found|exist|valid|hosted))|unknown (?:host|domain)|nxdomain|"
						+ "(?:unrouteable|unroutable|unrouted|unrouteable mail) (?:address|domain|mail)|no (?:such|valid) (?:domain|host)|"
						+ "name (?:server|service).{0,40}(?:not found|not known|error)|cannot find.{0,20}(?:host|domain|mx|exchanger)|couldn't find any host|bad destination (?:host|system)|"
						+ "dns (?:error|lookup|failure|name)|no mx|illegal host|domain.{0,40}couldn't be found|mail domain mentioned|address lookup failed|"
						+ "invalid domain|non-?existent (?:host|domain)|malformed or unexpected name server reply|domain (?:is )?invalid|could not be resolved|not a valid (?:domain|host)|域名不存在");
		of(BounceCause.NOT_ACCEPTING,
				"(?:does not|do not|not|cannot) accept(?:ing)? (?:any )?(?:mail|e-?mail)\\b|null ?mx|no mail(?:box)? here|smtp protocol "
						+ "returned a permanent|(?:host|domain|server)[^.]{0,30}(?:never|not) (?:receive|accept)|mail receiving disabled|accepts? no mail|\\bno smtp service");
		of(BounceCause.USER_UNKNOWN,
				"user (?:is )?(?:unknown|not found|not known|doesn|does not|invalid|not exist|reject)|unknown (?:user|recipient|local|address|mailbox|account)|"
						+ "(?:no|not) such (?:user|recipient|mailbox|address|account|person|local|e-?mail|domain user)|(?:recipient|mailbox|account|address|addressee|user|alias|e-?mail)[^.;]{0,60}"
						+ "(?:not (?:found|exist|known|valid|recogni[sz]ed|listed|present|be found|a valid)|(?:does|do)(?: not|n't) exist|doesn't have|is unknown|unknown|invalid|unavailable|does not match|"
						+ "nonexistent|non-existent|couldn't be found|wasn't found|undeliverable|no longer (?:exist|valid|available|in use|on server|accepts))|"
						+ "invalid (?:recipient|mailbox|user|address|final delivery)|no (?:mailbox|account|valid recipients?|user|one|local mailbox|recipient|longer)(?: here| by| with| found| at| named| exists?| matches)|"
						+ "bad (?:destination |recipient )?(?:mailbox )?(?:address|recipient)|not (?:our|a known|a valid|listed|in our) (?:customer|user|recipient|mailbox|address|directory)|"
						+ "not listed in|isn't (?:a|in)|user.{0,20}unknown|unknownuser|user_unknown|recipnotfound|recipient not found|resolver\\.adr|not found in directory|"
						+ "nosuchuser|does not have an? .{0,20}account|doesn't have an? .{0,20}account|can't (?:be )?(?:find|deliver).{0,30}(?:user|mailbox)|delivery to the following recipients? failed permanently|"
						+ "this user doesn|couldn't be delivered.{0,60}(?:wasn't found|isn't)|no hay|no existe|n'existe pas|existiert nicht|nicht vorhanden|tidak ditemukan|用户不存在|收件人不存在|ユーザ.{0,10}ありません|"
						+ "宛先.{0,30}(?:ありません|存在しません|見つかり)|address rejected: (?:access denied|unknown)|destination addresses were unknown|unknown to|mailbox (?:not|unavailable|does)|sorry.{0,20}no mailbox");
		of(BounceCause.POLICY,
				"polic(?:y|ies)|against (?:our|the) (?:rules|terms)|administrat(?:ive|ively) (?:prohibition|denied|rejected|prohibited)|"
						+ "blocked attachment|attachment.{0,30}not (?:allowed|accepted)|violat|prohibited|unacceptable|security restrictions|not permitted|we do not accept mails? contain");
		of(BounceCause.NOT_COMPLIANT,
				"rfc ?\\d{3,4}|not (?:rfc|compliant)|(?:multiple|duplicate|missing|invalid|bad) (?:header|from|message-id|date|address(?:es)? in)|"
						+ "5\\.7\\.7 |bare (?:lf|cr|newline)");
		of(BounceCause.CONTENT,
				"content (?:rejected|not|unacceptable|error|refused)|message (?:content|format)|improper|header (?:error|too|syntax)|"
						+ "mime|character|8bit|conversion|malformed|message.{0,20}contains|8 bit");
		of(BounceCause.REJECTED,
				"sender (?:address )?(?:\\S+ )?(?:rejected|refused|denied|is not|verif|unknown|not|domain|invalid)|rejected.{0,30}sender|(?:bad|invalid) (?:sender|return|from)|"
						+ "from (?:address|domain|field|header).{0,40}(?:reject|invalid|not|verif)|domain of sender|sender'?s? (?:email |mail )?(?:address|domain)|mail from.{0,60}(?:reject|refus|denied|not|invalid)|"
						+ "(?:not|n't) (?:allowed|authori[sz]ed|permitted) to send|envelope sender|backscatter|unable to verify.{0,20}sender|you are not (?:allowed|authorized)|not authori[sz]ed to send|"
						+ "email address is not verified|isn't allowed|empty (?:envelope )?sender|null sender|from: ");
		of(BounceCause.SECURITY,
				"security|starttls|\\btls\\b|\\bssl\\b|certificate|encrypt|authenticat|credentials|password|authoriz|sasl|access control|must issue");
		of(BounceCause.EXPIRED,
				"(?:delivery|retry|queue)? ?time (?:expired|out|limit)|expired|timed? ?out|too long|too old|retry (?:time|timeout)|delivery.{0,30}(?:delayed|temporarily)|"
						+ "temporar(?:y|ily) (?:failure|error|fail)|not been (?:able to be )?(?:delivered|collected)|could not be delivered for|undeliverable for|been in the queue|retries|gave up|giving up|"
						+ "message (?:is )?delayed|can ?not? (?:be )?deliver\\w* .{0,20}(?:within|for|after)|no response|not respond|failed to connect|did not accept (?:our|your) requests? to connect|deferred|kept trying|no longer be (?:tried|retried)|will be retried|still trying");
		of(BounceCause.NETWORK,
				"network error|network|dns query failed|connection (?:refused|reset|lost|was|with|dropped|died|closed|failed|unexpectedly)|unreachable|no route|could(?: not|n't) connect|not reachable|"
						+ "loop|too many hops|hop count|delivered-to|lost connection|connect to|dns|i wasn't able to establish|name server|forward.{0,10}(?:loop|too)|could not contact");
		of(BounceCause.MAILER,
				"mailer|exit(?:ed)? (?:status|code|with)|command (?:failed|died|returned|output)|pipe|procmail|local delivery|delivery agent|script|"
						+ "smtp.{0,10}(?:fail|error)|x-unix|processing|x\\.400|program");
		of(BounceCause.SYNTAX,
				"syntax|unrecogni[sz]ed|bad sequence|command (?:not|unknown|unrec)|unimplemented|5\\.5\\.[24]");
		of(BounceCause.SYSTEM,
				"system (?:error|config|is|not|problem|incapab|does)|internal|server (?:error|config|problem|is|out|too)|can(?:not|'t) (?:open|create|write|append|lock|chdir|access)|"
						+ "i/o error|unable to (?:process|write|open|create|access)|local (?:error|config|problem)|configuration|service (?:unavailable|currently)|resources|try again|database|maildir|overload|system");
		of(BounceCause.ON_HOLD, "on hold|held|quarantin|greylist");
	}

	/** Status codes of RFC 3463 that tell the cause by themselves. */
	private static final Map<String, BounceCause> CODES = Map.ofEntries(Map.entry("1.1", BounceCause.USER_UNKNOWN),
			Map.entry("1.0", BounceCause.USER_UNKNOWN), Map.entry("1.2", BounceCause.HOST_UNKNOWN),
			Map.entry("1.3", BounceCause.USER_UNKNOWN), Map.entry("1.6", BounceCause.HAS_MOVED),
			Map.entry("1.7", BounceCause.REJECTED), Map.entry("1.8", BounceCause.REJECTED),
			Map.entry("1.10", BounceCause.NOT_ACCEPTING), Map.entry("2.0", BounceCause.FILTERED),
			Map.entry("2.1", BounceCause.SUSPENDED), Map.entry("2.2", BounceCause.MAILBOX_FULL),
			Map.entry("2.3", BounceCause.TOO_BIG), Map.entry("2.4", BounceCause.FILTERED),
			Map.entry("3.0", BounceCause.SYSTEM), Map.entry("3.1", BounceCause.SYSTEM_FULL),
			Map.entry("3.2", BounceCause.NOT_ACCEPTING), Map.entry("3.3", BounceCause.SYSTEM),
			Map.entry("3.4", BounceCause.TOO_BIG), Map.entry("3.5", BounceCause.SYSTEM),
			Map.entry("4.0", BounceCause.NETWORK), Map.entry("4.1", BounceCause.EXPIRED),
			Map.entry("4.2", BounceCause.NETWORK), Map.entry("4.3", BounceCause.SYSTEM),
			Map.entry("4.4", BounceCause.HOST_UNKNOWN), Map.entry("4.5", BounceCause.TOO_MANY_CONNECTIONS),
			Map.entry("4.6", BounceCause.NETWORK), Map.entry("4.7", BounceCause.EXPIRED),
			Map.entry("5.2", BounceCause.SYNTAX), Map.entry("5.4", BounceCause.SYNTAX),
			Map.entry("5.3", BounceCause.LIMIT), Map.entry("6.0", BounceCause.CONTENT),
			Map.entry("7.0", BounceCause.SECURITY), Map.entry("7.1", BounceCause.FILTERED),
			Map.entry("7.4", BounceCause.SECURITY), Map.entry("7.7", BounceCause.POLICY),
			Map.entry("7.20", BounceCause.AUTHENTICATION), Map.entry("7.23", BounceCause.AUTHENTICATION),
			Map.entry("7.25", BounceCause.NO_REVERSE_NAME), Map.entry("7.26", BounceCause.AUTHENTICATION));

	private BouncePhrases() {
	}

	/**
	 * The cause by the words of a server and its code; unknown if neither says anything.
	 */
	static BounceCause cause(String words, @Nullable String status) {
		BounceCause byWords = byWords(words);
		BounceCause byCode = (status != null && status.length() > 2) ? CODES.get(status.substring(2)) : null;
		if (byCode == BounceCause.USER_UNKNOWN || byCode == BounceCause.MAILBOX_FULL
				|| byCode == BounceCause.HAS_MOVED) {
			boolean specific = List
				.of(BounceCause.HOST_UNKNOWN, BounceCause.SUSPENDED, BounceCause.MAILBOX_FULL, BounceCause.BLOCKED)
				.contains(byWords);
			return specific ? byWords : byCode;
		}
		if (byWords != BounceCause.UNKNOWN) {
			return byWords;
		}
		return (byCode != null) ? byCode : BounceCause.UNKNOWN;
	}

	private static BounceCause byWords(String words) {
		String text = NOISE.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").replaceAll("\\s+", " ");
		for (Phrase phrase : PHRASES) {
			if (phrase.words().matcher(text).find()) {
				return phrase.cause();
			}
		}
		return BounceCause.UNKNOWN;
	}

	private static void of(BounceCause cause, String phrases) {
		PHRASES.add(new Phrase(cause, Pattern.compile(phrases)));
	}

	private record Phrase(BounceCause cause, Pattern words) {

	}

}
