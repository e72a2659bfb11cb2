package app.wayside.cases.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;

import app.wayside.cases.Moments;
import app.wayside.identity.FieldFault;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * A moment that a form names: one of those that are offered, or an exact one on the wall
 * clock of whoever looks.
 *
 * @param moment its name; empty where the exact one counts
 * @param exact the wall clock's time
 */
public record SentMoment(@Nullable String moment,
		@Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) LocalDateTime exact) {

	/** Whether it names none: until something happens. */
	boolean isOpen() {
		return this.exact == null && "open".equals(this.moment);
	}

	/**
	 * The moment.
	 * @param offered what the names mean
	 */
	Instant in(Map<Moments.Named, Instant> offered) {
		if (this.exact != null) {
			return this.exact.atZone(Moments.zone()).toInstant();
		}
		return Moments.Named.of((this.moment != null) ? this.moment : "")
			.map(offered::get)
			.orElseThrow(() -> new FieldFault("due", "cases.refusal.moment-not-ahead"));
	}

}
