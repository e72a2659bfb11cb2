package app.wayside.cases.problems.api;

import java.util.List;
import java.util.UUID;

import app.wayside.cases.problems.FanOut;
import app.wayside.cases.problems.FanOutId;
import app.wayside.cases.problems.FanOutRow;
import app.wayside.cases.problems.FanOuts;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One word to many, for programs. */
@RestController
@RequestMapping("/api/v1/fan-outs/{id}")
@Tag(name = "Problems")
class FanOutsApi {

	private final FanOuts fanOuts;

	FanOutsApi(FanOuts fanOuts) {
		this.fanOuts = fanOuts;
	}

	/** How far it is, with recipients and samples. */
	@GetMapping
	@Allowed(Permission.READ_CASES)
	@Operation(summary = "Shows how far a word to many is, its recipients, and what the first would read")
	Shown get(@PathVariable UUID id) {
		FanOut fanOut = this.fanOuts.get(new FanOutId(id));
		return new Shown(FanOutBody.of(fanOut), this.fanOuts.needsApproval(fanOut), this.fanOuts.samples(fanOut.id()),
				this.fanOuts.rows(fanOut.id()));
	}

	/** Begins to send, or asks somebody else to agree. */
	@PutMapping("/sending")
	@Allowed(Permission.WORK_CASES)
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Operation(summary = "Begins to send; over the limit somebody else is asked first")
	Shown start(@PathVariable UUID id) {
		this.fanOuts.start(new FanOutId(id));
		return get(id);
	}

	/** Stops sending. */
	@DeleteMapping("/sending")
	@Allowed(Permission.WORK_CASES)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Stops sending; whoever was told is told")
	void stop(@PathVariable UUID id) {
		this.fanOuts.stop(new FanOutId(id));
	}

	/**
	 * A word to many.
	 *
	 * @param fanOut how far it is
	 * @param needsApproval whether somebody else has to agree
	 * @param samples what the first would read
	 * @param recipients with the result for each
	 */
	record Shown(FanOutBody fanOut, boolean needsApproval, List<FanOuts.Sample> samples, List<FanOutRow> recipients) {
	}

}
