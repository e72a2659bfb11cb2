package app.wayside.workspace.notices;

import java.util.List;
import java.util.UUID;

import app.wayside.tenancy.Tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may decide on approvals and is at work; where nobody is, all who may. */
@Component
class DecidersQuery {

	private final JdbcClient jdbc;

	DecidersQuery(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<UUID> all() {
		return this.jdbc.sql("""
				with such as (
				  select staff_id, presence <> 'OFFLINE' as here from routable_staff
				  where tenant_id = :tenant and 'DECIDE_APPROVALS' = any (permissions))
				select staff_id from such where here or not exists (select from such where here) order by staff_id
				""").param("tenant", Tenancy.current().value()).query(UUID.class).list();
	}

}
