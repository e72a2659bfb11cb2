package app.wayside.audit.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

import app.wayside.audit.AuditQuery;
import app.wayside.audit.Cursor;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What was asked for.
 *
 * @param person staff id
 * @param kind how the stored name begins
 * @param from first day, in the reader's zone
 * @param to last day
 * @param cursor of a page
 */
public record AuditForm(@Nullable UUID person, @Nullable String kind, @Nullable LocalDate from, @Nullable LocalDate to,
		@Nullable String cursor) {

	AuditQuery.Filter filter(ZoneId zone) {
		return new AuditQuery.Filter(this.person, kindOrEmpty(),
				(this.from != null) ? this.from.atStartOfDay(zone).toInstant() : null,
				(this.to != null) ? this.to.plusDays(1).atStartOfDay(zone).toInstant() : null,
				(this.cursor != null) ? Cursor.parse(this.cursor) : null);
	}

	/** How the stored name begins; empty for any. */
	public String kindOrEmpty() {
		return (this.kind != null) ? this.kind.strip().toLowerCase(Locale.ROOT) : "";
	}

	/** Whether everything is wanted. */
	public boolean isOpen() {
		return this.person == null && kindOrEmpty().isEmpty() && this.from == null && this.to == null;
	}

	/** The address of the same rows from a cursor on, or as a file. */
	public String address(String path, @Nullable Object next) {
		return UriComponentsBuilder.fromPath(path)
			.queryParam("person", "{person}")
			.queryParam("kind", "{kind}")
			.queryParam("from", "{from}")
			.queryParam("to", "{to}")
			.queryParam("cursor", "{cursor}")
			.encode()
			.buildAndExpand(word(this.person), kindOrEmpty(), word(this.from), word(this.to), word(next))
			.toUriString();
	}

	private static String word(@Nullable Object value) {
		return (value != null) ? value.toString() : "";
	}

}
