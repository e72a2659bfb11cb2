package app.wayside.cases.automation;

import java.util.Arrays;
import java.util.List;

import app.wayside.cases.deeds.DeedRefused;
import app.wayside.refusal.Refusal;

/**
 * Why an automation did nothing, so that it can be told in any language.
 *
 * @param step the deed that could not be done, from one; 0 where it was none of them
 * @param key of the text
 * @param arguments numbers and words that fill its gaps
 */
record Why(int step, String key, List<Object> arguments) {

	static Why of(Refusal refusal) {
		return (refusal instanceof DeedRefused refused) ? of(refused.step() + 1, refused.why()) : of(0, refusal);
	}

	private static Why of(int step, Refusal refusal) {
		return new Why(step, refusal.messageKey(),
				Arrays.stream(refusal.arguments())
					.map((each) -> (each instanceof Number) ? each : plain(each))
					.toList());
	}

	/** It was no refusal: something is wrong. */
	static Why failed(RuntimeException fault) {
		return new Why(0, "cases.automation.failed", List.of(fault.getClass().getSimpleName()));
	}

	private static Object plain(Object argument) {
		return String.valueOf(argument);
	}

}
