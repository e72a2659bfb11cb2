package app.wayside.demo;

import java.util.ArrayList;
import java.util.List;

import app.wayside.cases.learning.Judges;
import app.wayside.demo.script.Beat;
import app.wayside.demo.script.ScriptedCase;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.tenancy.TenantId;

import org.springframework.stereotype.Component;

/**
 * Reads the opening words of the scripted cases ahead, on a thread of its own, so that
 * they are known to triage when their turn comes. It changes nothing but the time it
 * takes.
 */
@Component
class DemoReading {

	private static final int AT_ONCE = 8;

	private final Judges judges;

	DemoReading(Judges judges) {
		this.judges = judges;
	}

	void begin(TenantId tenant, List<ScriptedCase> cases) {
		List<String> texts = cases.stream().map(DemoReading::words).toList();
		Thread.ofPlatform()
			.daemon()
			.name("demo-reading")
			.start(() -> Acting.run(tenant, Actor.WAYSIDE, () -> read(texts)));
	}

	private void read(List<String> texts) {
		List<String> left = new ArrayList<>(texts);
		while (!left.isEmpty()) {
			List<String> next = left.subList(0, Math.min(AT_ONCE, left.size()));
			this.judges.judge(next);
			next.clear();
		}
	}

	/** As the mail reader will find them. */
	private static String words(ScriptedCase told) {
		return told.subject() + "\n" + ((Beat.Message) told.beats().getFirst()).text().strip();
	}

}
