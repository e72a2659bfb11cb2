package app.wayside.conversations;

import java.sql.Timestamp;
import java.time.Clock;

import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.tenancy.Tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What colleagues are writing, kept here so that it survives a crash, a change of
 * machine, a merge.
 */
@Service
public class Drafts {

	private final JdbcClient jdbc;

	private final Clock clock;

	Drafts(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The draft of whoever acts; empty where there is none. */
	@Transactional(readOnly = true)
	public String text(ConversationId conversation, String kind) {
		if (!(Acting.current() instanceof Actor.Staff staff)) {
			return "";
		}
		return this.jdbc.sql("""
				select text from draft
				where tenant_id = :tenant and conversation_id = :conversation and staff_id = :staff and kind = :kind
				""")
			.param("tenant", Tenancy.current().value())
			.param("conversation", conversation.value())
			.param("staff", staff.id())
			.param("kind", kind)
			.query(String.class)
			.optional()
			.orElse("");
	}

	/** Keeps a draft of whoever acts; an empty one is forgotten. */
	@Allowed(Permission.WORK_CASES)
	@Transactional
	public void keep(ConversationId conversation, String kind, String text) {
		if (!(Acting.current() instanceof Actor.Staff staff)) {
			return;
		}
		this.jdbc.sql(text.isBlank() ? """
				delete from draft
				where tenant_id = :tenant and conversation_id = :conversation and staff_id = :staff and kind = :kind
				""" : """
				insert into draft (tenant_id, conversation_id, staff_id, kind, text, saved_at)
				values (:tenant, :conversation, :staff, :kind, :text, :at)
				on conflict (tenant_id, conversation_id, staff_id, kind) do update
				  set text = excluded.text, saved_at = excluded.saved_at
				""")
			.param("tenant", Tenancy.current().value())
			.param("conversation", conversation.value())
			.param("staff", staff.id())
			.param("kind", kind)
			.param("text", text)
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
	}

}
