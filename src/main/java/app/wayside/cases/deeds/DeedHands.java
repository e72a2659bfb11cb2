package app.wayside.cases.deeds;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.cases.CaseTexts;
import app.wayside.cases.Cases;
import app.wayside.cases.Closures;
import app.wayside.cases.FollowUps;
import app.wayside.cases.GapLeft;
import app.wayside.cases.Mentions;
import app.wayside.cases.Moments;
import app.wayside.cases.Promises;
import app.wayside.cases.Replies;
import app.wayside.cases.Snoozes;
import app.wayside.cases.Triage;
import app.wayside.cases.TriageScheme;
import app.wayside.cases.Watchers;
import app.wayside.cases.goodwill.Goodwills;
import app.wayside.conversations.Words;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.StaffId;
import app.wayside.identity.TeamId;
import app.wayside.knowledge.Filled;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Does one deed to a case, by the commands that an agent has. */
@Component
class DeedHands {

	private final Commands commands;

	private final Sayings sayings;

	private final Later later;

	private final CaseDetails details;

	private final Clock clock;

	DeedHands(Commands commands, Sayings sayings, Later later, CaseDetails details, Clock clock) {
		this.commands = commands;
		this.sayings = sayings;
		this.later = later;
		this.details = details;
		this.clock = clock;
	}

	/** Commands about where a case stands. */
	@Component
	record Commands(Cases cases, Closures closures, Triage triage, Goodwills goodwills) {
	}

	/** Commands about what is said. */
	@Component
	record Sayings(Replies replies, CaseTexts texts, Mentions mentions) {
	}

	/** Commands about what comes later. */
	@Component
	record Later(FollowUps followUps, Watchers watchers, Promises promises, Snoozes snoozes, Moments moments) {
	}

	/**
	 * Does it.
	 * @param seen the newest message that whoever acts has seen
	 */
	void perform(CaseId about, Deed deed, long seen) {
		switch (deed) {
			case Deed.Take _ -> this.commands.cases().take(about);
			case Deed.Assign assign ->
				this.commands.cases().assign(about, new Cases.Assignee(team(assign.team()), staff(assign.agent())));
			case Deed.Wait wait -> this.commands.cases()
				.wait(about, new Cases.WaitingOrder(wait.party(), wait.reason(), until(wait.hours())));
			case Deed.Categorise is -> this.commands.triage().correct(about, TriageScheme.CATEGORY, is.category());
			case Deed.Weigh is -> this.commands.triage().correct(about, TriageScheme.SEVERITY, is.severity().word());
			case Deed.Note note -> note(about, note.text());
			case Deed.Reply reply -> this.sayings.replies().reply(about, Words.of(filled(about, reply.texts())), seen);
			case Deed.Task task -> this.later.followUps()
				.set(about, new FollowUps.Order(inCharge(about), "reminder", task.text(), in(task.hours())));
			case Deed.Promise promise -> this.later.promises()
				.make(about, new Promises.Offer(promise.text(), moment(about, promise.hours()), null));
			case Deed.Snooze snooze -> this.later.snoozes().snooze(about, moment(about, snooze.hours()));
			case Deed.Resolve resolve -> this.commands.closures()
				.resolve(about, new Closures.Solution(resolve.code(), filled(about, resolve.texts()), resolve.cause()));
			case Deed.Close _ -> this.commands.closures().close(about);
			case Deed.Goodwill goodwill -> this.commands.goodwills().give(about, goodwill.gift(), goodwill.reason());
			case Deed.Watch watch -> {
				StaffId watcher = (watch.staff() != null) ? new StaffId(watch.staff()) : acting();
				if (watcher != null) {
					this.later.watchers().watch(about, watcher);
				}
			}
		}
	}

	private void note(CaseId about, String text) {
		String said = complete(this.sayings.texts().forColleagues(about, text));
		this.sayings.replies().note(about, Words.of(said), this.sayings.mentions().in(said));
	}

	private String filled(CaseId about, Map<String, String> texts) {
		return complete(this.sayings.texts().forCustomer(about, texts));
	}

	private static String complete(Filled filled) {
		if (!filled.isComplete()) {
			throw new GapLeft(filled.missing());
		}
		return filled.body();
	}

	/** Who has the case; else whoever acts, if it is a person. */
	private @Nullable StaffId inCharge(CaseId about) {
		StaffId agent = this.details.get(about).assignment().agent();
		return (agent != null) ? agent : acting();
	}

	private static @Nullable StaffId acting() {
		return (Acting.current() instanceof Actor.Staff staff) ? staff.staffId() : null;
	}

	private @Nullable Instant until(@Nullable Integer hours) {
		return (hours != null) ? in(hours) : null;
	}

	private Instant moment(CaseId about, @Nullable Integer hours) {
		return (hours != null) ? in(hours)
				: Objects.requireNonNull(this.later.moments().of(about).get(Moments.Named.MORNING));
	}

	private Instant in(int hours) {
		return this.clock.instant().plus(Duration.ofHours(hours));
	}

	private static @Nullable TeamId team(@Nullable UUID id) {
		return (id != null) ? new TeamId(id) : null;
	}

	private static @Nullable StaffId staff(@Nullable UUID id) {
		return (id != null) ? new StaffId(id) : null;
	}

}
