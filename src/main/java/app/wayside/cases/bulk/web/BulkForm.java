package app.wayside.cases.bulk.web;

import java.util.UUID;

import app.wayside.cases.bulk.BulkChange;
import app.wayside.cases.sla.Party;
import app.wayside.identity.FieldFault;
import org.jspecify.annotations.Nullable;

/** What an agent wants to change on many cases; only what its kind needs is read. */
record BulkForm(BulkChange.@Nullable Kind kind, @Nullable UUID team, @Nullable UUID agent, @Nullable Party party,
		@Nullable String reason, @Nullable String category, @Nullable String severity, @Nullable String code,
		@Nullable String rootCause, @Nullable String solution) {

	BulkChange change() {
		return switch (chosen()) {
			case ASSIGN -> BulkChange.assign(this.team, this.agent);
			case WAIT -> BulkChange.wait((this.party != null) ? this.party : Party.CUSTOMER, text(this.reason));
			case CATEGORY -> BulkChange.label(chosen(), text(this.category));
			case SEVERITY -> BulkChange.label(chosen(), text(this.severity));
			case RESOLVE -> BulkChange.resolve(text(this.code), text(this.solution), text(this.rootCause));
			case CLOSE -> BulkChange.close();
		};
	}

	/** What is to be begun has its words. */
	BulkChange filled() {
		if (chosen() == BulkChange.Kind.RESOLVE && text(this.solution).isEmpty()) {
			throw new FieldFault("solution", "cases.refusal.empty");
		}
		return change();
	}

	BulkChange.Kind chosen() {
		return (this.kind != null) ? this.kind : BulkChange.Kind.ASSIGN;
	}

	private static String text(@Nullable String field) {
		return (field != null) ? field.strip() : "";
	}

}
