package app.wayside.identity.signin;

/**
 * Notes the use of a session once a minute. Otherwise each click would wait for a commit
 * that says nothing else.
 */
final class SessionUse {

	static final String UPDATE = """
			update %TABLE_NAME% known
			set session_id = seen.session_id, last_access_time = seen.at, max_inactive_interval = seen.idle,
			    expiry_time = seen.until, principal_name = seen.principal
			from (select cast(? as char(36)) as session_id, ? as at, ? as idle, ? as until, cast(? as varchar) as principal,
			             cast(? as char(36)) as id) seen
			where known.primary_id = seen.id
			  and (seen.at >= known.last_access_time + 60000
			       or (known.session_id, known.max_inactive_interval, known.principal_name)
			          is distinct from (seen.session_id, seen.idle, seen.principal))
			""";

	private SessionUse() {
	}

}
