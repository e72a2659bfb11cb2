package app.wayside.workspace.desk;

import java.util.UUID;

import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.conversations.Drafts;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Keeps what is being written. */
@Controller
class DraftController {

	private final CaseDetails cases;

	private final Drafts drafts;

	DraftController(CaseDetails cases, Drafts drafts) {
		this.cases = cases;
		this.drafts = drafts;
	}

	@PostMapping("/cases/{id}/drafts/{kind}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void keep(@PathVariable UUID id, @PathVariable String kind, @RequestParam(defaultValue = "") String text) {
		this.drafts.keep(this.cases.get(new CaseId(id)).conversationId(), kind.equals("note") ? "note" : "reply", text);
	}

}
