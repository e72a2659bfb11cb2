package app.wayside.cases.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.wayside.cases.CaseId;
import app.wayside.cases.Mentions;
import app.wayside.cases.Replies;
import app.wayside.conversations.MessageId;
import app.wayside.conversations.Words;
import app.wayside.files.FileId;
import app.wayside.files.Files;
import app.wayside.files.Upload;
import app.wayside.web.Notice;

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

	private final Files files;

	ReplyController(Replies replies, Mentions mentions, Files files) {
		this.replies = replies;
		this.mentions = mentions;
		this.files = files;
	}

	@PostMapping("/replies")
	String reply(@PathVariable UUID id, @RequestParam String text, @RequestParam long seen,
			@RequestParam(required = false) List<MultipartFile> files, RedirectAttributes redirect) throws IOException {
		MessageId reply = this.replies.reply(new CaseId(id), words(text, files), seen);
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
			@RequestParam(required = false) List<MultipartFile> files) throws IOException {
		this.replies.note(new CaseId(id), words(text, files), this.mentions.in(text));
		return "redirect:/cases/" + id;
	}

	private Words words(String text, @org.jspecify.annotations.Nullable List<MultipartFile> uploads)
			throws IOException {
		List<FileId> stored = new ArrayList<>();
		for (MultipartFile upload : (uploads != null) ? uploads : List.<MultipartFile>of()) {
			if (!upload.isEmpty()) {
				stored.add(
						this.files
							.store(new Upload(String.valueOf(upload.getOriginalFilename()),
									String.valueOf(upload.getContentType()), upload.getBytes()))
							.id());
			}
		}
		return new Words(text, stored);
	}

}
