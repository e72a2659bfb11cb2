package app.wayside.conversations.web;

import java.util.Arrays;
import java.util.UUID;

import app.wayside.conversations.Intake;
import app.wayside.conversations.IntakeQuery;
import app.wayside.conversations.RawMessageId;
import app.wayside.web.NoSuchPage;
import app.wayside.web.Notice;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What arrived; another attempt at what is in quarantine; the mail as it came. */
@Controller
@RequestMapping("/settings/intake")
class IntakeController {

	private static final int PAGE = 50;

	private final IntakeQuery query;

	private final Intake intake;

	IntakeController(IntakeQuery query, Intake intake) {
		this.query = query;
		this.intake = intake;
	}

	@GetMapping
	IntakePage list(@RequestParam(defaultValue = "") String outcome,
			@RequestParam(required = false) @Nullable Long before) {
		IntakeQuery.Outcome wanted = Arrays.stream(IntakeQuery.Outcome.values())
			.filter((each) -> each.word().equals(outcome))
			.findFirst()
			.orElse(null);
		IntakeQuery.Slice slice = this.query.list(wanted, before, PAGE);
		return new IntakePage(wanted, slice.items(), slice.next(), this.query.quarantined());
	}

	@PostMapping("/{id}/retry")
	String retry(@PathVariable UUID id, RedirectAttributes redirect) {
		this.intake.retry(new RawMessageId(id));
		Notice.of("conversations.intake.retried").on(redirect);
		return "redirect:/settings/intake";
	}

	@GetMapping("/{id}/original.eml")
	ResponseEntity<byte[]> original(@PathVariable UUID id) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(id + ".eml").build().toString())
			.header("X-Content-Type-Options", "nosniff")
			.body(this.query.content(new RawMessageId(id)).orElseThrow(NoSuchPage::new));
	}

}
