package app.wayside.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import app.wayside.cases.CaseEvent;
import app.wayside.cases.Cases;
import app.wayside.cases.Closures;
import app.wayside.cases.CustomerSay;
import app.wayside.cases.Promises;
import app.wayside.cases.Replies;
import app.wayside.cases.Snoozes;
import app.wayside.cases.Triage;
import app.wayside.cases.TriageScheme;
import app.wayside.cases.goodwill.Goodwills;
import app.wayside.quality.SurveyId;
import app.wayside.quality.Surveys;
import app.wayside.cases.sla.Party;
import app.wayside.conversations.Arrival;
import app.wayside.conversations.Intake;
import app.wayside.conversations.Words;
import app.wayside.demo.script.Beat;
import app.wayside.demo.script.Ending;
import app.wayside.files.Files;
import app.wayside.files.Upload;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Does each beat through the front door by which a person would do it. */
@Component
class DemoActs {

	private static final ScopedValue<DemoCase> PLAYED = ScopedValue.newInstance();

	private final Intake intake;

	private final Desk desk;

	private final CustomerSay customers;

	private final Files files;

	private final Surveys surveys;

	DemoActs(Intake intake, Desk desk, CustomerSay customers, Files files, Surveys surveys) {
		this.intake = intake;
		this.desk = desk;
		this.customers = customers;
		this.files = files;
		this.surveys = surveys;
	}

	/** The front doors of an agent. */
	@Component
	record Desk(Cases cases, Replies replies, Closures closures, Triage triage, Later later) {
	}

	/** The front doors to what comes later. */
	@Component
	record Later(Promises promises, Snoozes snoozes, Goodwills goodwills) {
	}

	/**
	 * Where the story ends, two agents have given their word and one put a case aside.
	 */
	void leaveOpen(List<DemoCase> stage, Instant now) {
		List<DemoCase> inWork = stage.stream()
			.filter((played) -> played.told().ending() == Ending.OPEN && played.told().owner() != null)
			.limit(3)
			.toList();
		for (int place = 0; place < inWork.size(); place++) {
			DemoCase played = inWork.get(place);
			Instant later = now.plus(Duration.ofHours(1 + 3L * place));
			boolean aside = place == 2;
			String words = played.told().language().startsWith("zh") ? "给客户回电，告知最新进展"
					: "Call back with the latest news";
			staff(played, Objects.requireNonNull(played.told().owner()), () -> {
				if (aside) {
					this.desk.later().snoozes().snooze(played.id(), later);
				}
				else {
					this.desk.later().promises().make(played.id(), new Promises.Offer(words, later, null));
				}
			});
		}
	}

	void play(DemoCase played, Beat beat) {
		switch (beat) {
			case Beat.Message _ -> as(played, Actor.WAYSIDE, () -> write(played));
			case Beat.Taken taken -> staff(played, taken.by(), () -> take(played));
			case Beat.Note note -> staff(played, note.by(), () -> this.desk.replies()
				.note(played.id(), Words.of(note.text()), played.cast().ids(note.mentions())));
			case Beat.Reply reply -> staff(played, reply.by(), () -> reply(played, reply));
			case Beat.Waiting waiting -> staff(played, waiting.by(), () -> this.desk.cases()
				.wait(played.id(), new Cases.WaitingOrder(party(waiting.party()), waiting.why(), null)));
			case Beat.Solved solved -> staff(played, solved.by(), () -> solve(played, solved));
			case Beat.Confirmed _ -> customer(played, () -> this.customers.confirm(played.id()));
			case Beat.Refused refused ->
				customer(played, () -> this.customers.refuse(played.id(), Words.of(refused.text())));
			case Beat.Appealed appealed ->
				customer(played, () -> this.customers.appeal(played.id(), Words.of(appealed.text())));
			case Beat.Silence _ -> {
				// the clock closes it
			}
			case Beat.Rated rated -> as(played, Actor.WAYSIDE, () -> rate(played, rated));
		}
	}

	private void write(DemoCase played) {
		String to = played.mailbox().address();
		byte[] mail = DemoMail.of(played.told(), played.nextMail(), to, played.number());
		this.intake.submit(new Arrival(played.channel(), played.told().customer().email(), to, mail));
	}

	@EventListener
	void on(CaseEvent.Opened opened) {
		if (PLAYED.isBound()) {
			PLAYED.get().opened(opened);
		}
	}

	private void reply(DemoCase played, Beat.Reply reply) {
		List<app.wayside.files.FileId> attached = reply.attachments()
			.stream()
			.map((file) -> new Upload(file.name(), DemoMail.type(file), file.text().getBytes(StandardCharsets.UTF_8)))
			.map((upload) -> this.files.store(upload).id())
			.toList();
		this.desk.replies().reply(played.id(), new Words(reply.text(), attached), Long.MAX_VALUE);
	}

	/** Complaints that end with an apology cost a little, as they do everywhere. */
	private void solve(DemoCase played, Beat.Solved solved) {
		DemoGift.of(solved.solution(), played.told().customer().language())
			.ifPresent((gift) -> this.desk.later().goodwills().give(played.id(), gift.gift(), gift.reason()));
		this.desk.closures()
			.resolve(played.id(), new Closures.Solution(solved.solution(), solved.text(), solved.cause()));
	}

	/** He takes it, and corrects what triage made of it. */
	private void take(DemoCase played) {
		this.desk.cases().take(played.id());
		Map<TriageScheme, @Nullable String> known = new EnumMap<>(TriageScheme.class);
		this.desk.triage().decisions(played.id()).forEach((each) -> known.put(each.scheme(), each.counts()));
		correct(played, TriageScheme.CATEGORY, played.told().category(), known);
		correct(played, TriageScheme.SEVERITY, played.told().severity(), known);
	}

	private void correct(DemoCase played, TriageScheme scheme, String right,
			Map<TriageScheme, @Nullable String> known) {
		if (!right.equals(known.get(scheme))) {
			this.desk.triage().correct(played.id(), scheme, right);
		}
	}

	/** Whoever was asked answers on his page; anybody else says it on the telephone. */
	private void rate(DemoCase played, Beat.Rated rated) {
		Surveys.Rating rating = new Surveys.Rating(rated.score(), rated.comment());
		this.surveys.about(played.id())
			.filter((survey) -> survey.open(rated.at()))
			.ifPresentOrElse((survey) -> customer(played, () -> this.surveys.rate(new SurveyId(survey.id()), rating)),
					() -> this.surveys.rate(played.id(), rating));
	}

	private static Party party(String key) {
		return Party.valueOf(key.toUpperCase(Locale.ROOT));
	}

	private static void staff(DemoCase played, String key, Runnable act) {
		as(played, played.cast().actor(key), act);
	}

	private static void customer(DemoCase played, Runnable act) {
		as(played, played.customer(), act);
	}

	private static void as(DemoCase played, Actor actor, Runnable act) {
		ScopedValue.where(PLAYED, played).run(() -> Acting.run(played.cast().tenant(), actor, act));
	}

}
