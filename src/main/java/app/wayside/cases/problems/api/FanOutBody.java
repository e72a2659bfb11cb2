package app.wayside.cases.problems.api;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import app.wayside.cases.problems.FanOut;
import org.jspecify.annotations.Nullable;

/**
 * One word to many, as programs read it.
 *
 * @param id of it
 * @param problemId the problem
 * @param texts by primary language
 * @param state how far it is
 * @param approvalId that it waits for, or waited for
 * @param by who wrote it
 * @param madeAt when, UTC
 * @param finishedAt when the last was told, UTC
 * @param counts of its recipients
 */
record FanOutBody(UUID id, UUID problemId, Map<String, String> texts, FanOut.State state, @Nullable UUID approvalId,
		String by, Instant madeAt, @Nullable Instant finishedAt, FanOut.Counts counts) {

	static FanOutBody of(FanOut fanOut) {
		return new FanOutBody(fanOut.id().value(), fanOut.problemId(), fanOut.texts(), fanOut.state(),
				fanOut.approvalId(), fanOut.by(), fanOut.madeAt(), fanOut.finishedAt(), fanOut.counts());
	}

}
