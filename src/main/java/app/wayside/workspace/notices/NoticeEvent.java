package app.wayside.workspace.notices;

import java.util.UUID;

import app.wayside.identity.DomainEvent;
import app.wayside.identity.Fact;
import app.wayside.identity.Subject;

/** That somebody was told something. Open pages of that person follow it. */
public sealed interface NoticeEvent extends DomainEvent {

	/** Who was told. */
	UUID staffId();

	@Override
	default Subject about() {
		return new Subject("notice", staffId());
	}

	/** He was told. */
	record Given(Fact fact, UUID staffId, NoticeKind kind, UUID cause) implements NoticeEvent {
	}

}
