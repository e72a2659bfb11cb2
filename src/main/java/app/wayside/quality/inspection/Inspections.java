package app.wayside.quality.inspection;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.identity.Acting;
import app.wayside.identity.Allowed;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import app.wayside.identity.SignedIn;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of the regular inspection. The list is read anew each time; what was
 * looked at today is off it, and comes back tomorrow if it is still so.
 */
@Service
public class Inspections {

	/** More are not counted: nobody looks through more on a day. */
	public static final int MOST_COUNTED = 1000;

	private static final int MOST = 200;

	private static final int LONGEST_REMARK = 1000;

	private final InspectionStore store;

	private final CaseDetails cases;

	private final Facts facts;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	Inspections(InspectionStore store, CaseDetails cases, Facts facts, Clock clock, ApplicationEventPublisher events) {
		this.store = store;
		this.cases = cases;
		this.facts = facts;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * What is asked for.
	 *
	 * @param concern why cases are listed
	 * @param team only its cases; all where none is named
	 * @param inspected those that were looked at today, instead of those that are left
	 */
	public record Wanted(Concern concern, @Nullable UUID team, boolean inspected) {
	}

	/** A page of today's list, after a cursor. */
	@Allowed({ Permission.SUPERVISE_CASES, Permission.READ_QUALITY })
	@Transactional(readOnly = true)
	public Slice list(Wanted wanted, @Nullable String cursor, int limit) {
		int most = Math.clamp(limit, 1, MOST);
		List<Finding> rows = new ArrayList<>(this.store.list(look(wanted), this.store.rule(), place(cursor), most + 1));
		if (rows.size() <= most) {
			return new Slice(List.copyOf(rows), null);
		}
		rows.removeLast();
		return new Slice(List.copyOf(rows), rows.getLast().since() + "~" + rows.getLast().caseId());
	}

	private static InspectionStore.@Nullable Place place(@Nullable String cursor) {
		if (cursor == null) {
			return null;
		}
		String[] parts = cursor.split("~", 2);
		try {
			return new InspectionStore.Place(Instant.parse(parts[0]), UUID.fromString(parts[parts.length - 1]));
		}
		catch (RuntimeException ex) {
			return null;
		}
	}

	/** How many cases are left today for each concern, up to a thousand. */
	@Allowed({ Permission.SUPERVISE_CASES, Permission.READ_QUALITY })
	@Transactional(readOnly = true)
	public Map<Concern, Integer> left(@Nullable UUID team) {
		InspectionRule rule = this.store.rule();
		Map<Concern, Integer> left = new EnumMap<>(Concern.class);
		for (Concern concern : Concern.values()) {
			left.put(concern, this.store.count(look(new Wanted(concern, team, false)), rule));
		}
		return left;
	}

	/**
	 * Notes that the one who acts looked at a case today. Done again, it changes nothing.
	 * @throws app.wayside.cases.CaseNotFound if there is no such case
	 * @throws RemarkTooLong beyond a thousand characters
	 */
	@Allowed(Permission.SUPERVISE_CASES)
	@Transactional
	public void inspected(CaseId id, Concern concern, String remark) {
		String words = remark.strip();
		if (words.length() > LONGEST_REMARK) {
			throw new RemarkTooLong(LONGEST_REMARK);
		}
		this.cases.get(id);
		if (this.store.look(id.value(), look(new Wanted(concern, null, true)), Acting.current(), words)) {
			this.events.publishEvent(new InspectionEvent.Inspected(this.facts.now(), id, concern));
		}
	}

	/** Puts a case back on today's list. */
	@Allowed(Permission.SUPERVISE_CASES)
	@Transactional
	public void undo(CaseId id, Concern concern) {
		if (this.store.undo(id.value(), look(new Wanted(concern, null, true)))) {
			this.events.publishEvent(new InspectionEvent.InspectionUndone(this.facts.now(), id, concern));
		}
	}

	/** What is looked for. */
	@Allowed({ Permission.SUPERVISE_CASES, Permission.READ_QUALITY, Permission.MANAGE_RULES })
	@Transactional(readOnly = true)
	public InspectionRule rule() {
		return this.store.rule();
	}

	/**
	 * Changes what is looked for, from now on.
	 * @throws InspectionRuleChanged if somebody else changed it meanwhile
	 */
	@Allowed(Permission.MANAGE_RULES)
	@Transactional
	public void change(InspectionRule rule) {
		if (!this.store.save(rule)) {
			throw new InspectionRuleChanged();
		}
		this.events.publishEvent(new InspectionEvent.InspectionRuleSet(this.facts.now(), rule.stillDays(),
				rule.aheadHours(), rule.silentDays()));
	}

	private InspectionStore.Look look(Wanted wanted) {
		Instant now = this.clock.instant();
		ZoneId zone = SignedIn.current().map((reader) -> reader.preferences().zone()).orElse(ZoneOffset.UTC);
		return new InspectionStore.Look(wanted.concern(), wanted.team(), wanted.inspected(),
				LocalDate.ofInstant(now, zone), now);
	}

	/**
	 * A page of the list.
	 *
	 * @param items in the order of their concern
	 * @param next cursor of the next page; none on the last
	 */
	public record Slice(List<Finding> items, @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next) {
	}

}
