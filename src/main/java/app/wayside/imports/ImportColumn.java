package app.wayside.imports;

import java.util.List;
import java.util.Locale;

/** What a column of a table can hold. */
public enum ImportColumn {

	/** Nothing that is wanted. */
	IGNORED,
	/** The ticket's number. */
	NUMBER("ticket id", "id", "number", "ticket number", "ticketnumber", "ticket#", "编号", "工单号"),
	/** The subject line. */
	SUBJECT("subject", "title", "主题", "标题"),
	/** What the customer wrote. */
	TEXT("description", "text", "body", "message", "内容", "描述"),
	/** The customer's address. */
	EMAIL("email", "e-mail", "requester email", "customer email", "customeruserid", "from", "邮箱"),
	/** The customer's name. */
	NAME("full name", "requester", "requester name", "name", "customer", "customername", "姓名", "客户"),
	/** The customer's number. */
	PHONE("phone", "work phone", "mobile phone", "电话"),
	/** For whom he travels. */
	COMPANY("company", "company name", "organization", "公司"),
	/** Where it stands. */
	STATUS("status", "state", "状态"),
	/** How much is at stake. */
	PRIORITY("priority", "优先级"),
	/** When it began. */
	OPENED("created time", "created at", "created", "opened", "date", "创建时间"),
	/** When it was over. */
	CLOSED("closed time", "closed at", "closed", "resolved time", "solved at", "关闭时间"),
	/** What people marked it with. */
	TAGS("tags", "queue", "type", "category", "标签"),
	/** The address of whoever had it. */
	AGENT("agent email", "assignee email", "agent", "assignee", "owner", "处理人");

	private final List<String> names;

	ImportColumn(String... names) {
		this.names = List.of(names);
	}

	/** What the name of a column suggests. */
	static ImportColumn guess(String column) {
		String name = column.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
		for (ImportColumn each : values()) {
			if (each.names.contains(name)) {
				return each;
			}
		}
		return IGNORED;
	}

}
