package app.wayside.demo.script;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** The demo agency's last ninety days. */
public final class DemoScript {

	private static final List<String> FILES = List.of("zh-before-and-booking", "zh-money-and-complaints", "zh-other",
			"en-before-and-booking", "en-money-and-complaints", "en-other", "id-all");

	private static final Set<String> FORM_CATEGORIES = Set.of("inquiry", "selfservice", "quality");

	private static final Duration FORTNIGHT = Duration.ofDays(15);

	private static final Duration REACH = Duration.ofDays(88);

	private final Agency agency;

	private final Places places;

	private final List<Story> stories;

	private DemoScript(Agency agency, Places places, List<Story> stories) {
		this.agency = agency;
		this.places = places;
		this.stories = stories;
	}

	/** Reads the script that ships with Wayside. */
	public static DemoScript read() {
		List<Story> stories = new ArrayList<>();
		for (String file : FILES) {
			stories.addAll(ScriptFiles.read("stories/" + file + ".yaml", Story.Stories.class).stories());
		}
		return new DemoScript(Agency.read(), Places.read(), List.copyOf(stories));
	}

	/** The people and companies of the script. */
	public Agency agency() {
		return this.agency;
	}

	List<Story> stories() {
		return this.stories;
	}

	/**
	 * All cases, the oldest first; the same seed and the same moment give the same cases
	 * to the letter.
	 * @param seed decides people, details and times
	 * @param now the moment the script ends; every beat lies before it
	 */
	public List<ScriptedCase> cases(long seed, Instant now) {
		Casting casting = new Casting(this.agency, new Random(seed));
		List<ScriptedCase> cases = new ArrayList<>();
		for (Story story : this.stories) {
			for (int use = 0; use < story.endings().size(); use++) {
				Random random = new Random(seed * 31 + (story.key() + use).hashCode());
				cases.add(tell(new Telling(story, use, casting, random), now));
			}
		}
		cases.sort(Comparator.comparing(ScriptedCase::openedAt).thenComparing(ScriptedCase::story));
		return askedOncePerFortnight(cases);
	}

	/** Nobody answers two surveys within a fortnight, because nobody is asked twice. */
	private static List<ScriptedCase> askedOncePerFortnight(List<ScriptedCase> cases) {
		Map<String, List<Instant>> rated = new HashMap<>();
		return cases.stream().map((one) -> {
			if (!(one.beats().getLast() instanceof Beat.Rated rating)) {
				return one;
			}
			List<Instant> before = rated.computeIfAbsent(one.customer().key(), (key) -> new ArrayList<>());
			boolean tooSoon = before.stream()
				.anyMatch((at) -> Duration.between(at, rating.at()).abs().compareTo(FORTNIGHT) < 0);
			if (tooSoon) {
				return one.withoutLast();
			}
			before.add(rating.at());
			return one;
		}).toList();
	}

	private record Telling(Story story, int use, Casting casting, Random random) {

		Ending ending() {
			return this.story.endings().get(this.use);
		}

	}

	private ScriptedCase tell(Telling telling, Instant now) {
		Story story = telling.story();
		Person customer = telling.casting().customer(story);
		Agency.Team team = this.agency.team(telling.casting().team(story, customer));
		Agency.Staff agent = telling.casting().agent(team.key(), story.language());
		List<Places.Trip> trips = this.places.tripsFor((story.trip() != null) ? story.trip() : "any", customer);
		Places.Trip trip = trips.get(telling.random().nextInt(trips.size()));
		long details = telling.random().nextLong();
		Instant latest = latest(telling, now);
		Instant opened = opened(telling, customer, now);
		while (true) {
			Slots slots = Slots.of(new Slots.Telling(story, customer, this.places, trip, opened, new Random(details)));
			slots.with("agent", agent.signature(story.language()));
			slots.with("company", this.agency.company(customer).map((one) -> one.nameIn(story.language())).orElse(""));
			Staging.Scene scene = new Staging.Scene(story, telling.use(), telling.ending(), slots, this.agency, team,
					agent, opened);
			List<Beat> beats = Staging.beats(scene);
			Duration late = Duration.between(latest, beats.getLast().at());
			if (late.isPositive()) {
				// the dialogue would run past now: it began that much earlier
				opened = opened.minus(late);
				continue;
			}
			return told(scene, customer, trip, beats);
		}
	}

	private ScriptedCase told(Staging.Scene scene, Person customer, Places.Trip trip, List<Beat> beats) {
		Story story = scene.story();
		String subject = scene.slots().fill(scene.subject());
		String owner = switch (scene.ending()) {
			case NEW -> null;
			case BREACHED -> (beats.size() > 1) ? scene.agent().key() : null;
			case REOPENED, APPEALED -> scene.team().lead();
			default -> scene.agent().key();
		};
		String reference = null;
		for (String slot : List.of("pnr", "order")) {
			String value = scene.slots().value(slot);
			boolean named = beats.stream()
				.anyMatch((beat) -> beat instanceof Beat.Message said && said.text().contains(value))
					|| subject.contains(value);
			reference = (reference == null && named) ? value : reference;
		}
		boolean form = FORM_CATEGORIES.contains(story.process()) && scene.use() % 2 == 1 && story.attach().isEmpty();
		return new ScriptedCase(story.key(), scene.use(), scene.ending(), story.language(), customer,
				form ? "web" : "email", subject, story.process(), story.category(), story.severity(),
				scene.team().key(), owner, reference, trip(scene.slots(), trip), beats);
	}

	private static ScriptedTrip trip(Slots slots, Places.Trip trip) {
		return new ScriptedTrip(trip.carrier(), trip.flight().substring(2), trip.from(), trip.to(), slots.leaves());
	}

	/** The moment by which the last beat must have happened. */
	private static Instant latest(Telling telling, Instant now) {
		Random random = telling.random();
		int minutes = switch (telling.ending()) {
			case NEW -> unreadMinutes(telling.story(), random);
			case BREACHED -> overdueMinutes(telling.story(), random);
			case OPEN -> freshMinutes(telling.story(), random);
			case WAITING -> 40 + random.nextInt(2400);
			case RESOLVED -> 100 + random.nextInt(5000);
			case REOPENED, APPEALED -> freshMinutes(telling.story(), random);
			case CLOSED, SILENT -> 200 + random.nextInt(600);
		};
		return now.minus(Duration.ofMinutes(minutes)).truncatedTo(ChronoUnit.SECONDS);
	}

	/** Short of what is promised, so that the desk is busy and not behind. */
	private static int unreadMinutes(Story story, Random random) {
		return switch (story.severity()) {
			case "critical" -> 2 + random.nextInt(3);
			case "high" -> 3 + random.nextInt(8);
			case "medium" -> 5 + random.nextInt(16);
			default -> 12 + random.nextInt(90);
		};
	}

	private static int freshMinutes(Story story, Random random) {
		return switch (story.severity()) {
			case "critical" -> 2 + random.nextInt(6);
			case "high" -> 4 + random.nextInt(10);
			case "medium" -> 6 + random.nextInt(24);
			default -> 15 + random.nextInt(120);
		};
	}

	private static int overdueMinutes(Story story, Random random) {
		return switch (story.severity()) {
			case "critical" -> 40 + random.nextInt(40);
			case "high" -> 600 + random.nextInt(300);
			default -> 3000 + random.nextInt(1500);
		};
	}

	private static Instant opened(Telling telling, Person customer, Instant now) {
		if (telling.ending().live()) {
			// moved back by the length of the dialogue
			return now.truncatedTo(ChronoUnit.SECONDS);
		}
		return Timetable.opening(now, Duration.ofDays(2), REACH,
				new Timetable.Telling(customer.zone(), telling.random()));
	}

}
