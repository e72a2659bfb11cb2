package app.wayside.bench;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What {@code ./wayside bench cases} runs; no part of the test run. */
@Tag("bench")
class CaseBench {

	@Test
	void cases() throws Exception {
		Bench.run(System.getProperty("wayside.bench.what", "screens,intake,live,plans").split(","));
	}

}
