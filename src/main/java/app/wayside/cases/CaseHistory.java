package app.wayside.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

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

	private final WaitingReasons reasons;

	CaseHistory(EventLog log, WaitingReasons reasons) {
		this.log = log;
		this.reasons = reasons;
	}

	/** All events of a case, oldest first. */
	@Transactional(readOnly = true)
	public List<CaseEvent> of(CaseId id) {
		List<CaseEvent> events = this.log.about(id.value()).stream().map(this::read).flatMap(Optional::stream).toList();
		return events.stream().anyMatch(CaseEvent.WaitingStarted.class::isInstance)
				? worded(events, this.reasons.of(id)) : events;
	}

	/** The log holds no words; those that are still kept are put beside their events. */
	private static List<CaseEvent> worded(List<CaseEvent> events, Map<UUID, String> reasons) {
		return events.stream().map((event) -> switch (event) {
			case CaseEvent.WaitingStarted waiting -> waiting.because(reasons.get(waiting.fact().id()));
			default -> event;
		}).toList();
	}

	/** The event that a row of the log holds, if it is about a case. */
	public Optional<CaseEvent> read(LoggedEvent logged) {
		return Optional.ofNullable(KINDS.get(logged.type())).map((kind) -> this.log.read(logged, kind));
	}

}
