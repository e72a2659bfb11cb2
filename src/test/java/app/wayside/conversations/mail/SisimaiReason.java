package app.wayside.conversations.mail;

/** The names of our causes in the set of bounces that we measure by. */
final class SisimaiReason {

	private SisimaiReason() {
	}

	static String of(BounceCause cause) {
		return switch (cause) {
			case USER_UNKNOWN -> "userunknown";
			case HOST_UNKNOWN -> "hostunknown";
			case HAS_MOVED -> "hasmoved";
			case NOT_ACCEPTING -> "notaccept";
			case MAILBOX_FULL -> "mailboxfull";
			case SUSPENDED -> "suspend";
			case FILTERED -> "filtered";
			case REJECTED -> "rejected";
			case BLOCKED -> "blocked";
			case BAD_REPUTATION -> "badreputation";
			case AUTHENTICATION -> "authfailure";
			case NO_REVERSE_NAME -> "requireptr";
			case POLICY -> "policyviolation";
			case SPAM -> "spamdetected";
			case VIRUS -> "virusdetected";
			case SECURITY -> "securityerror";
			case CONTENT -> "contenterror";
			case NOT_COMPLIANT -> "notcompliantrfc";
			case TOO_BIG -> "mesgtoobig";
			case LIMIT -> "exceedlimit";
			case TOO_MANY_CONNECTIONS -> "toomanyconn";
			case TOO_FAST -> "speeding";
			case NO_RELAYING -> "norelaying";
			case EXPIRED -> "expired";
			case NETWORK -> "networkerror";
			case SYSTEM -> "systemerror";
			case SYSTEM_FULL -> "systemfull";
			case MAILER -> "mailererror";
			case SYNTAX -> "syntaxerror";
			case ON_HOLD -> "onhold";
			case COMPLAINT -> "feedback";
			case DELIVERED -> "delivered";
			case UNKNOWN -> "undefined";
		};
	}

}
