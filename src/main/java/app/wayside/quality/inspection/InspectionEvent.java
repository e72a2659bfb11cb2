package app.wayside.quality.inspection;

import app.wayside.cases.CaseId;
import app.wayside.identity.DomainEvent;
import app.wayside.identity.Fact;
import app.wayside.identity.Subject;

/** What happens in the regular inspection. */
public sealed interface InspectionEvent extends DomainEvent {

	/** Somebody looked at a case because of a concern. */
	record Inspected(Fact fact, CaseId caseId, Concern concern) implements InspectionEvent {

		@Override
		public Subject about() {
			return new Subject("case", this.caseId.value());
		}

	}

	/** It is to be looked at after all. */
	record InspectionUndone(Fact fact, CaseId caseId, Concern concern) implements InspectionEvent {

		@Override
		public Subject about() {
			return new Subject("case", this.caseId.value());
		}

	}

	/** What is looked for was changed. */
	record InspectionRuleSet(Fact fact, int stillDays, int aheadHours, int silentDays) implements InspectionEvent {

		@Override
		public Subject about() {
			return new Subject("inspection-rule", this.fact.tenant().value());
		}

	}

}
