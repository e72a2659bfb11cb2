package app.wayside.identity;

/** What a role may allow. The names are stored with the roles and in API tokens. */
public enum Permission {

	/** See cases, messages and clocks. */
	READ_CASES,
	/** Take cases, reply, note, classify, resolve and close. */
	WORK_CASES,
	/** Leave notes for colleagues on cases, and nothing else. */
	COMMENT_CASES,
	/** Give cases to others, take them over, see the wall. */
	SUPERVISE_CASES,
	/** Decide on approvals within one's limit. */
	DECIDE_APPROVALS,
	/** See customers. */
	READ_CUSTOMERS,
	/** Change customers. */
	EDIT_CUSTOMERS,
	/** See bookings. */
	READ_BOOKINGS,
	/** Enter and change bookings, and link them to cases. */
	EDIT_BOOKINGS,
	/** Export and erase what is kept about a person. */
	MANAGE_PRIVACY,
	/** Change staff, teams, skills, roles and tokens. */
	MANAGE_STAFF,
	/** Change processes, categories, policies, routes and texts. */
	MANAGE_RULES,
	/** Change channels and see what they received; retry the quarantine. */
	MANAGE_CHANNELS,
	/** Hand in messages over the API. */
	SUBMIT_MESSAGES,
	/** Read the audit log. */
	READ_AUDIT,
	/** See surveys and quality figures. */
	READ_QUALITY

}
