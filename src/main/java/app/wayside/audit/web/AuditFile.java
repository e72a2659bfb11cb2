package app.wayside.audit.web;

import java.io.PrintWriter;

import app.wayside.audit.LoggedEvent;

/**
 * Writes the log as CSV (RFC 4180, 2005). A text that a spreadsheet would take for a
 * formula is led by an apostrophe.
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
		for (int i = 0; i < values.length; i++) {
			this.out.print((i > 0) ? ",\"" : "\"");
			this.out.print(safe((values[i] != null) ? String.valueOf(values[i]) : "").replace("\"", "\"\""));
			this.out.print('"');
		}
		this.out.print("\r\n");
	}

	private static String safe(String text) {
		return (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

}
