package app.wayside.cases.web;

import java.util.List;
import java.util.UUID;

import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.cases.Mentions;
import app.wayside.cases.Replies;
import app.wayside.conversations.Drafts;
import app.wayside.conversations.MessageId;
import app.wayside.conversations.Words;
import app.wayside.web.Notice;
import app.wayside.files.Uploads;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What colleagues say on a case. */
@Controller
@RequestMapping("/cases/{id}")
class ReplyController {

	private final Replies replies;

	private final Mentions mentions;

	private final CaseDetails cases;

	private final Drafts drafts;

	ReplyController(Replies replies, Mentions mentions, CaseDetails cases, Drafts drafts) {
		this.replies = replies;
		this.mentions = mentions;
		this.cases = cases;
		this.drafts = drafts;
	}

	@PostMapping("/replies")
	String reply(@PathVariable UUID id, @RequestParam String text, @RequestParam long seen,
			@RequestParam(required = false) @Nullable List<MultipartFile> files, RedirectAttributes redirect) {
		Words words = words(id, Drafts.Kind.REPLY, text, files);
		MessageId reply = this.replies.reply(new CaseId(id), words, seen);
		Notice.of("cases.notice.sent").undo("/cases/" + id + "/replies/" + reply + "/withdrawal").on(redirect);
		return "redirect:/cases/" + id;
	}

	@PostMapping("/replies/{reply}/withdrawal")
	String withdraw(@PathVariable UUID id, @PathVariable UUID reply, RedirectAttributes redirect) {
		this.replies.withdraw(new CaseId(id), new MessageId(reply));
		Notice.of("cases.notice.withdrawn").on(redirect);
		return "redirect:/cases/" + id;
	}

	@PostMapping("/notes")
	String note(@PathVariable UUID id, @RequestParam String text,
			@RequestParam(required = false) @Nullable List<MultipartFile> files) {
		this.replies.note(new CaseId(id), words(id, Drafts.Kind.NOTE, text, files), this.mentions.in(text));
		return "redirect:/cases/" + id;
	}

	/**
	 * Files that come with the words are put to the draft first, so that they are still
	 * there if the words are refused.
	 */
	private Words words(UUID id, Drafts.Kind kind, String text, @Nullable List<MultipartFile> files) {
		Drafts.Place place = new Drafts.Place(this.cases.get(new CaseId(id)).conversationId(), kind);
		this.drafts.attach(place, Uploads.of(files));
		return this.drafts.of(place).saying(text);
	}

}
