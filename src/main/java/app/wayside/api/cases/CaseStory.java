package app.wayside.api.cases;

import java.util.List;
import java.util.Locale;

import app.wayside.api.EventBody;
import app.wayside.api.EventData;
import app.wayside.audit.EventLog;
import app.wayside.cases.CaseDetail;
import app.wayside.cases.ClockNames;
import app.wayside.cases.sla.ClockText;
import app.wayside.conversations.Message;
import app.wayside.conversations.Messages;
import app.wayside.identity.Tenants;
import app.wayside.web.Texts;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads what belongs to a case. */
@Component
class CaseStory {

	private final Messages messages;

	private final EventLog log;

	private final EventData data;

	private final Texts texts;

	private final Tenants tenants;

	private final ClockNames names;

	CaseStory(Messages messages, Past past, Texts texts, Tenants tenants, ClockNames names) {
		this.messages = messages;
		this.log = past.log();
		this.data = past.data();
		this.texts = texts;
		this.tenants = tenants;
		this.names = names;
	}

	/** What happened, and how it is told to programs. */
	@Component
	record Past(EventLog log, EventData data) {
	}

	List<Message> messages(CaseDetail detail, long after, int limit) {
		return this.messages.after(detail.conversationId(), after, limit);
	}

	/** A program has no zone of its own, so it is told the company's time. */
	List<ClockBody> clocks(CaseDetail detail) {
		Locale reader = Texts.nearest(LocaleContextHolder.getLocale());
		ClockText words = new ClockText(reader, this.tenants.current().zone(),
				(key, arguments) -> this.texts.get(reader, key, arguments), this.names.in(reader));
		return detail.clocks().stream().map((clock) -> ClockBody.of(clock, words.lines(clock))).toList();
	}

	List<EventBody> events(CaseDetail detail) {
		return this.log.about(detail.id().value()).stream().map(this.data::body).toList();
	}

}
