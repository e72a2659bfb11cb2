package app.wayside.quality.inspection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a case is on the list of the day. */
public enum Concern {

	/** Nobody wrote anything for days, and it is not over. */
	STANDS_STILL("c.status in ('NEW', 'OPEN', 'WAITING') and c.last_at < :still", "c.last_at", true),
	/** A promise runs out within hours. */
	AT_RISK("c.status in ('NEW', 'OPEN', 'WAITING') and c.due_order >= :now and c.due_order < :ahead", "c.due_order",
			true),
	/** A colleague gave his word, and it falls due within hours, or was broken. */
	PROMISED("""
			c.status <> 'CLOSED' and c.id in (
			  select k.case_id from case_clock k
			  where k.tenant_id = :tenant and k.kind = 'PROMISE' and k.state = 'RUNNING' and k.due_at < :ahead)""", """
			(select min(k.due_at) from case_clock k
			 where k.tenant_id = c.tenant_id and k.case_id = c.id and k.kind = 'PROMISE' and k.state = 'RUNNING')""",
			true),
	/** It was closed because the customer said nothing. */
	NOT_CONFIRMED("""
			c.closed_at >= :silent and c.status = 'CLOSED' and (
			  select e.payload ->> 'how' from event_log e
			  where e.tenant_id = c.tenant_id and e.about_id = c.id and e.type = :closed
			  order by e.seq desc limit 1) = 'SILENCE'""", "c.closed_at", false);

	final String condition;

	final String key;

	/** Whether the earliest comes first. */
	final boolean ascending;

	Concern(String condition, String key, boolean ascending) {
		this.condition = condition;
		this.key = key;
		this.ascending = ascending;
	}

	/** As addresses write it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The concern that an address names. */
	public static Optional<Concern> of(String word) {
		return Arrays.stream(values()).filter((concern) -> concern.word().equals(word)).findFirst();
	}

}
