package app.wayside.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import app.wayside.demo.script.Agency;
import app.wayside.demo.script.DemoScript;
import app.wayside.demo.script.ScriptedCase;
import app.wayside.identity.Founded;
import app.wayside.identity.Tenants;
import app.wayside.time.ScopedClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Makes the demonstration in a database that has no company yet: before the doors open,
 * and before any job looks at the clock.
 */
@Component
@EnableConfigurationProperties(DemoSettings.class)
class DemoStart implements SmartLifecycle {

	/** Before the mail server, the outbox and the web server. */
	private static final int FIRST_OF_ALL = Integer.MIN_VALUE + 1000;

	private static final long SEED = 20_26;

	private static final Duration BEFORE_THE_FIRST_CASE = Duration.ofDays(92);

	private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

	private final DemoSettings settings;

	private final Tenants tenants;

	private final Telling telling;

	private final JsonMapper json;

	private final Clock clock;

	DemoStart(DemoSettings settings, Tenants tenants, Telling telling, JsonMapper json, Clock clock) {
		this.settings = settings;
		this.tenants = tenants;
		this.telling = telling;
		this.json = json;
		this.clock = clock;
	}

	/** Those who make it. */
	@Component
	record Telling(DemoFounding founding, DemoReading reading, DemoTrips trips, DemoPlay play, CleanSlate slate) {
	}

	@Override
	public void start() {
		if (!this.settings.isWanted()) {
			return;
		}
		Path mark = this.settings.data().toAbsolutePath().resolve("demo.unfinished");
		if (Files.exists(mark)) {
			LOG.info("The last start was stopped while the demonstration was made; it is made anew");
			this.telling.slate().wipe();
		}
		if (!this.tenants.isAnybodyHere()) {
			make(mark);
		}
	}

	private void make(Path mark) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
		LOG.info("Making the demo agency and its last ninety days");
		DemoScript script = DemoScript.read();
		List<ScriptedCase> cases = script.cases(SEED, now);
		try {
			Files.createDirectories(mark.getParent());
			Files.writeString(mark, now + "\n");
			DemoFounding.Made made = ScopedClock.at(now.minus(BEFORE_THE_FIRST_CASE),
					() -> found(script.agency(), cases, now));
			this.telling.play().play(cases, made.cast(), now);
			new DemoFile(this.json, this.settings.data()).write(this.telling.founding().open(made));
			Files.delete(mark);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		LOG.info("Made {} cases in {} ms", cases.size(), Duration.between(now, this.clock.instant()).toMillis());
	}

	private DemoFounding.Made found(Agency agency, List<ScriptedCase> cases, Instant now) {
		Map<String, String> passwords = DemoFounding.passwords(agency);
		Founded founded = this.telling.founding().found(agency, passwords);
		this.telling.reading().begin(founded.tenant(), cases);
		DemoFounding.Made made = this.telling.founding().settle(agency, founded, passwords);
		this.telling.trips().enter(founded.tenant(), cases, now);
		return made;
	}

	@Override
	public void stop() {
		// what was made stays
	}

	@Override
	public boolean isRunning() {
		return false;
	}

	@Override
	public int getPhase() {
		return FIRST_OF_ALL;
	}

}
