package app.wayside.demo.script;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Turns one telling of a story into beats, cut where its ending is reached. */
final class Staging {

	private static final Pattern MENTION = Pattern.compile("@\\{(lead|finance|quality|crisis)}");

	private final Scene scene;

	private final List<Beat> beats = new ArrayList<>();

	private Instant clock;

	private boolean unanswered;

	private Staging(Scene scene) {
		this.scene = scene;
		this.clock = scene.openedAt();
	}

	/**
	 * Who, when and with which details.
	 *
	 * @param use how often the story was told before
	 */
	record Scene(Story story, int use, Ending ending, Slots slots, Agency agency, Agency.Team team, Agency.Staff agent,
			Instant openedAt) {

		/** Overdue and unread cases may be on another matter of the same category. */
		Story.@Nullable Aside aside() {
			boolean unanswered = this.ending == Ending.NEW || this.ending == Ending.BREACHED;
			List<Story.Aside> asides = this.story.asides();
			return (unanswered && !asides.isEmpty()) ? asides.get(this.use % asides.size()) : null;
		}

		String subject() {
			Story.Aside aside = aside();
			return (aside != null) ? aside.subject()
					: this.story.subjects().get(this.use % this.story.subjects().size());
		}

		String opening() {
			Story.Aside aside = aside();
			return (aside != null) ? aside.text() : this.story.openings().get(this.use % this.story.openings().size());
		}

	}

	static List<Beat> beats(Scene scene) {
		Staging staging = new Staging(scene);
		staging.open();
		switch (scene.ending()) {
			case NEW -> staging.pass(Duration.ZERO);
			case BREACHED -> staging.takeUnanswered();
			case OPEN -> staging.playUntilAnswered();
			case WAITING -> staging.playUntilWaiting();
			case RESOLVED, CLOSED, SILENT, REOPENED, APPEALED -> {
				staging.playWhole();
				staging.end();
			}
		}
		return List.copyOf(staging.beats);
	}

	private void open() {
		Story story = this.scene.story();
		List<Beat.Attachment> files = (this.scene.aside() == null) ? story.attach() : List.of();
		message(this.scene.opening(), files);
	}

	private void takeUnanswered() {
		if (this.scene.use() % 2 == 0) {
			pass(Duration.ofMinutes(4));
			this.beats.add(new Beat.Taken(this.clock, this.scene.agent().key()));
		}
	}

	private void playUntilAnswered() {
		take();
		boolean answered = false;
		for (Story.Turn turn : this.scene.story().dialogue()) {
			if (turn.waiting() != null || (answered && turn.customer() == null)) {
				return;
			}
			play(turn);
			answered = answered || turn.reply() != null;
			if (turn.customer() != null) {
				return;
			}
		}
	}

	private void playUntilWaiting() {
		take();
		for (Story.Turn turn : this.scene.story().dialogue()) {
			play(turn);
			if (turn.waiting() != null) {
				return;
			}
		}
	}

	private void playWhole() {
		take();
		this.scene.story().dialogue().forEach(this::play);
		Story.Solution solution = this.scene.story().solution();
		if (this.unanswered) {
			passForStaff(Duration.ofMinutes(20));
			reply(solution.text(), List.of());
		}
		passForStaff(Objects.requireNonNullElse(solution.after(), Duration.ofMinutes(20)));
		this.beats.add(new Beat.Solved(this.clock, agent(), solution.code(), solution.cause(), fill(solution.text())));
	}

	private void end() {
		int use = this.scene.use();
		switch (this.scene.ending()) {
			case CLOSED -> {
				pass(Duration.ofMinutes(95 + 407L * (use + 1)));
				this.beats.add(new Beat.Confirmed(this.clock));
				rate();
			}
			case SILENT -> {
				pass(Duration.ofDays(5));
				this.beats.add(new Beat.Silence(this.clock));
			}
			case REOPENED -> {
				pass(Duration.ofMinutes(340));
				this.beats.add(new Beat.Refused(this.clock, said(this.scene.story().refusal())));
			}
			case APPEALED -> {
				pass(Duration.ofHours(3));
				this.beats.add(new Beat.Confirmed(this.clock));
				pass(Duration.ofHours(26));
				this.beats.add(new Beat.Appealed(this.clock, said(this.scene.story().appeal())));
			}
			default -> {
			}
		}
	}

	private void rate() {
		List<Story.Score> survey = this.scene.story().survey();
		if (!survey.isEmpty() && this.scene.use() < survey.size() + 1) {
			Story.Score score = survey.get(this.scene.use() % survey.size());
			pass(Duration.ofMinutes(190 + 211L * this.scene.use()));
			this.beats.add(new Beat.Rated(this.clock, score.score(), fill(score.comment())));
		}
	}

	private void take() {
		passForStaff(Duration.ofMinutes(3));
		this.beats.add(new Beat.Taken(this.clock, agent()));
	}

	private void play(Story.Turn turn) {
		if (turn.customer() != null) {
			pass(Objects.requireNonNullElse(turn.after(), Duration.ofHours(3)));
			message(turn.customer(), turn.attach());
			return;
		}
		passForStaff(Objects.requireNonNullElse(turn.after(), Duration.ofMinutes(20)));
		if (turn.note() != null) {
			note(turn.note());
		}
		else if (turn.reply() != null) {
			reply(turn.reply(), turn.attach());
		}
		else if (turn.waiting() != null) {
			String why = (turn.why() != null) ? turn.why() : "";
			this.beats.add(new Beat.Waiting(this.clock, agent(), turn.waiting(), fill(why)));
		}
	}

	private void reply(String text, List<Beat.Attachment> files) {
		this.beats.add(new Beat.Reply(this.clock, agent(), fill(text), filled(files)));
		this.unanswered = false;
	}

	private void message(String text, List<Beat.Attachment> files) {
		String filled = fill(text);
		String html = this.scene.story().html() ? html(filled) : null;
		this.beats.add(new Beat.Message(this.clock, filled, html, filled(files)));
		this.unanswered = true;
	}

	private void note(String text) {
		List<String> mentions = new ArrayList<>();
		Matcher matcher = MENTION.matcher(text);
		String named = matcher.replaceAll((found) -> {
			Agency.Staff staff = mentioned(found.group(1));
			mentions.add(staff.key());
			return Matcher.quoteReplacement("@" + staff.name());
		});
		this.beats.add(new Beat.Note(this.clock, agent(), fill(named), List.copyOf(mentions)));
	}

	private Agency.Staff mentioned(String role) {
		Agency agency = this.scene.agency();
		if (role.equals("lead")) {
			return agency.member(this.scene.team().lead());
		}
		String wanted = switch (role) {
			case "finance" -> "accountant";
			case "quality" -> "quality-lead";
			default -> "crisis-lead";
		};
		return agency.staff().stream().filter((one) -> one.roles().contains(wanted)).findFirst().orElseThrow();
	}

	private List<Beat.Attachment> filled(List<Beat.Attachment> files) {
		return files.stream().map((file) -> new Beat.Attachment(fill(file.name()), fill(file.text()))).toList();
	}

	private String agent() {
		return this.scene.agent().key();
	}

	private String fill(String text) {
		return this.scene.slots().fill(text);
	}

	private String said(@Nullable String text) {
		return fill(Objects.requireNonNull(text, () -> this.scene.story().key() + " lacks the words of its ending"));
	}

	private void pass(Duration time) {
		this.clock = this.clock.plus(time);
	}

	private void passForStaff(Duration time) {
		pass(this.unanswered ? this.scene.story().paced(time) : time);
		if (this.scene.story().keepsOfficeHours()) {
			this.clock = Timetable.inOfficeHours(this.clock, this.scene.agent().zone());
		}
	}

	private static String html(String text) {
		StringBuilder html = new StringBuilder("<html><body style=\"font-family: sans-serif\">");
		for (String paragraph : text.split("\n\n")) {
			String escaped = paragraph.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
			html.append("<p>").append(escaped.replace("\n", "<br>")).append("</p>");
		}
		return html.append("</body></html>").toString();
	}

}
