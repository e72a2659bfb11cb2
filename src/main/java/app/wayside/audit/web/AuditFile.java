package app.wayside.audit.web;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Objects;

import app.wayside.audit.LoggedEvent;
import app.wayside.web.CsvRow;

/**
 * Writes the log as a file for spreadsheets.
 */
record AuditFile(PrintWriter out) {

	void head() {
		line("at", "kind", "actor_kind", "actor", "actor_id", "about_kind", "about_id", "event_id", "place", "payload");
	}

	void add(LoggedEvent event) {
		line(event.at(), event.type(), event.by().kind(), event.by().name(), event.by().id(), event.about().kind(),
				event.about().id(), event.id(), event.cursor(), event.payload());
	}

	private void line(@org.jspecify.annotations.Nullable Object... values) {
		this.out.print(CsvRow.of(Arrays.stream(values).map((value) -> Objects.toString(value, "")).toList()));
	}

}
