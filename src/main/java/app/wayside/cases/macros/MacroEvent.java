package app.wayside.cases.macros;

import app.wayside.cases.CaseId;
import app.wayside.cases.views.Audience;
import app.wayside.identity.DomainEvent;
import app.wayside.identity.Fact;
import app.wayside.identity.Subject;

/** What happens to macros. Their words stay beside the log. */
public sealed interface MacroEvent extends DomainEvent {

	/** The macro. */
	MacroId macroId();

	@Override
	default Subject about() {
		return new Subject("macro", macroId().value());
	}

	/** A macro was made. */
	record Added(Fact fact, MacroId macroId, Audience audience) implements MacroEvent {
	}

	/** A macro does something else, or is for others, or stands elsewhere. */
	record Changed(Fact fact, MacroId macroId, Audience audience) implements MacroEvent {
	}

	/** A macro is offered, or no longer. */
	record Switched(Fact fact, MacroId macroId, Macro.State state) implements MacroEvent {
	}

	/** A macro went. */
	record Removed(Fact fact, MacroId macroId, Audience audience) implements MacroEvent {
	}

	/** Somebody did all of it to a case. */
	record Ran(Fact fact, MacroId macroId, CaseId caseId, int version) implements MacroEvent {
	}

}
