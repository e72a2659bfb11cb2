package app.wayside.workspace.desk;

import java.time.Instant;
import java.util.UUID;

import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.conversations.DraftVersions;
import app.wayside.conversations.Drafts;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Keeps what is being written, or throws it away. */
@Controller
@RequestMapping("/cases/{id}/drafts/{kind}")
class DraftController {

	private final CaseDetails cases;

	private final Drafts drafts;

	private final DraftVersions versions;

	DraftController(CaseDetails cases, Drafts drafts, DraftVersions versions) {
		this.cases = cases;
		this.drafts = drafts;
		this.versions = versions;
	}

	@GetMapping("/versions")
	DraftVersionsPart versions(@PathVariable UUID id, @PathVariable String kind) {
		return new DraftVersionsPart("/cases/" + id + "/drafts/" + kind, this.versions.of(place(id, kind)));
	}

	@PostMapping("/versions/return")
	String putBack(@PathVariable UUID id, @PathVariable String kind, @RequestParam Instant saved) {
		this.versions.putBack(place(id, kind), saved);
		return "redirect:/cases/" + id;
	}

	@PostMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void keep(@PathVariable UUID id, @PathVariable String kind, @RequestParam(defaultValue = "") String text) {
		this.drafts.keep(place(id, kind), text);
	}

	@PostMapping("/removal")
	String discard(@PathVariable UUID id, @PathVariable String kind) {
		this.drafts.discard(place(id, kind));
		return "redirect:/cases/" + id;
	}

	private Drafts.Place place(UUID id, String kind) {
		return new Drafts.Place(this.cases.get(new CaseId(id)).conversationId(), Drafts.Kind.of(kind));
	}

}
