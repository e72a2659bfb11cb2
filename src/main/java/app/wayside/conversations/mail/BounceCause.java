package app.wayside.conversations.mail;

/** Why a mail was not delivered. */
public enum BounceCause {

	/** There is no such mailbox. */
	USER_UNKNOWN,
	/** There is no such domain, or it takes no mail. */
	HOST_UNKNOWN,
	/** The mailbox has moved. */
	HAS_MOVED,
	/** The domain or host accepts no mail at all. */
	NOT_ACCEPTING,
	/** The mailbox is full. */
	MAILBOX_FULL,
	/** The mailbox is suspended or disabled. */
	SUSPENDED,
	/** Refused for this recipient by a rule of his or of his server. */
	FILTERED,
	/** The sender's address was refused. */
	REJECTED,
	/** The sending host was refused. */
	BLOCKED,
	/** The sending host has a bad reputation. */
	BAD_REPUTATION,
	/** SPF, DKIM or DMARC failed. */
	AUTHENTICATION,
	/** The sending host has no reverse name. */
	NO_REVERSE_NAME,
	/** Against a policy of the site. */
	POLICY,
	/** Taken for spam. */
	SPAM,
	/** Taken for a virus. */
	VIRUS,
	/** A security rule or a missing encryption. */
	SECURITY,
	/** The content or its format was refused. */
	CONTENT,
	/** The message breaks an internet standard. */
	NOT_COMPLIANT,
	/** The message is too big for the recipient or his server. */
	TOO_BIG,
	/** A sending limit was met. */
	LIMIT,
	/** Too many connections at a time. */
	TOO_MANY_CONNECTIONS,
	/** Mail came too fast. */
	TOO_FAST,
	/** The server does not relay for us. */
	NO_RELAYING,
	/** It was tried until the time was over. */
	EXPIRED,
	/** The way to the host failed. */
	NETWORK,
	/** The receiving system failed. */
	SYSTEM,
	/** The receiving system's disk is full. */
	SYSTEM_FULL,
	/** The program that delivers failed. */
	MAILER,
	/** A command was not understood. */
	SYNTAX,
	/** Kept back; nobody says why. */
	ON_HOLD,
	/** The recipient complained or unsubscribed. */
	COMPLAINT,
	/** It arrived. */
	DELIVERED,
	/** Nothing is known. */
	UNKNOWN

}
