package app.wayside.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.wayside.audit.EventLog;
import app.wayside.audit.EventNames;
import app.wayside.audit.LoggedEvent;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happened to a case, read back from the event log. */
@Component
public class CaseHistory {

	private static final Map<String, Class<? extends CaseEvent>> KINDS = EventNames.kindsOf(CaseEvent.class);

	private final EventLog log;

	CaseHistory(EventLog log) {
		this.log = log;
	}

	/** All events of a case, oldest first. */
	@Transactional(readOnly = true)
	public List<CaseEvent> of(CaseId id) {
		return this.log.about(id.value()).stream().map(this::read).flatMap(Optional::stream).toList();
	}

	/** The event that a row of the log holds, if it is about a case. */
	public Optional<CaseEvent> read(LoggedEvent logged) {
		return Optional.ofNullable(KINDS.get(logged.type())).map((kind) -> this.log.read(logged, kind));
	}

}
