package app.wayside.conversations;

import java.util.List;
import java.util.UUID;

import app.wayside.dispatch.Dispatch;
import app.wayside.files.FileId;
import app.wayside.files.Files;
import app.wayside.privacy.PersonalData;
import app.wayside.privacy.PersonalDataExport;
import app.wayside.tenancy.Tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was said with a person, on every way it is kept: as a message, as the mail it came
 * or went as, as files, as a draft. That something was said, and when, stays.
 */
@Component
class ConversationPersonalData implements PersonalData {

	private static final String HIS = """
			(select id from conversation where tenant_id = :tenant and customer_id = :customer)
			""";

	private static final String HIS_MESSAGES = "(select id from message where tenant_id = :tenant and conversation_id in "
			+ HIS + ")";

	/** Mails that became no message are found by the address they came from. */
	private static final List<String> ERASING = List.of("""
			update raw_message set sender = '', content = '', internet_id = null, due_at = null,
			  state = case when state = 'QUARANTINE' then 'SETTLED' else state end,
			  outcome = case when outcome = 'QUARANTINE' then 'IGNORED' else outcome end
			where tenant_id = :tenant and (conversation_id in %1$s or conversation_id is null and sender in (
			  select from_address from message
			  where tenant_id = :tenant and conversation_id in %1$s and direction = 'IN' and kind = 'NORMAL'
			    and from_address <> ''))
			""".formatted(HIS),
			"""
					update message set subject = '', body = '', new_text = '', html = null, internet_id = null, state_reason = null,
					  from_address = case when direction = 'IN' then '' else from_address end,
					  from_name = case when direction = 'IN' then '' else from_name end,
					  to_addresses = case when direction = 'IN' then to_addresses else '{}' end
					where tenant_id = :tenant and conversation_id in %s
					"""
				.formatted(HIS),
			"delete from message_attachment where tenant_id = :tenant and message_id in " + HIS_MESSAGES,
			"delete from message_reference where tenant_id = :tenant and conversation_id in " + HIS,
			"delete from participant where tenant_id = :tenant and conversation_id in " + HIS,
			"delete from draft_version where tenant_id = :tenant and conversation_id in " + HIS,
			"delete from draft where tenant_id = :tenant and conversation_id in " + HIS,
			"update conversation set subject = '', tag = null where tenant_id = :tenant and id in " + HIS);

	private final JdbcClient jdbc;

	private final MessageStore store;

	private final Files files;

	private final Dispatch dispatch;

	ConversationPersonalData(JdbcClient jdbc, MessageStore store, Files files, Dispatch dispatch) {
		this.jdbc = jdbc;
		this.store = store;
		this.files = files;
		this.dispatch = dispatch;
	}

	@Override
	public PersonalDataExport export(UUID customerId) {
		List<MessageId> said = ids("""
				select id from message
				where tenant_id = :tenant and direction <> 'NOTE' and conversation_id in
				""" + HIS, customerId).stream().map(MessageId::new).toList();
		return new PersonalDataExport("conversations", new Kept(this.store.all(said)));
	}

	@Override
	public void erase(UUID customerId) {
		List<UUID> messages = ids("select id from message where tenant_id = :tenant and conversation_id in " + HIS,
				customerId);
		List<UUID> files = ids("select file_id from message_attachment where tenant_id = :tenant and message_id in "
				+ HIS_MESSAGES + " union select unnest(file_ids) from draft where tenant_id = :tenant "
				+ "and conversation_id in " + HIS, customerId);
		for (String sql : ERASING) {
			this.jdbc.sql(sql).param("tenant", Tenancy.current().value()).param("customer", customerId).update();
		}
		this.files.forget(files.stream().map(FileId::new).toList());
		this.dispatch.forget(messages);
	}

	private List<UUID> ids(String sql, UUID customer) {
		return this.jdbc.sql(sql)
			.param("tenant", Tenancy.current().value())
			.param("customer", customer)
			.query(UUID.class)
			.list();
	}

	/**
	 * What is kept; notes among colleagues are theirs.
	 *
	 * @param messages from and to the customer, oldest first
	 */
	record Kept(List<Message> messages) {
	}

}
