package app.wayside.portals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import app.wayside.cases.CustomerSay;
import app.wayside.cases.complaints.Complaints;
import app.wayside.conversations.Words;
import app.wayside.files.FileId;
import app.wayside.files.Files;
import app.wayside.files.Upload;
import app.wayside.web.Notice;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The customer's page of his case. */
@Controller
@RequestMapping("/p/{token}")
class CasePageController {

	private final CaseVisits visits;

	private final CasePageReading reading;

	private final CustomerSay say;

	private final Files files;

	private final Complaints complaints;

	CasePageController(CaseVisits visits, CasePageReading reading, CustomerSay say, Files files,
			Complaints complaints) {
		this.visits = visits;
		this.reading = reading;
		this.say = say;
		this.files = files;
		this.complaints = complaints;
	}

	@GetMapping
	CasePage page(@PathVariable String token) {
		return this.visits.visit(token, (detail) -> {
			this.complaints.readOnPage(detail.id());
			return this.reading.read(token, detail);
		});
	}

	@PostMapping("/messages")
	String write(@PathVariable String token, @RequestParam(defaultValue = "") String text,
			@RequestParam(required = false) @Nullable List<MultipartFile> files, RedirectAttributes redirect) {
		this.visits.act(token, (detail) -> this.say.write(detail.id(), new Words(text, stored(files))));
		return done(token, "portals.notice.written", redirect);
	}

	@PostMapping("/confirmation")
	String confirm(@PathVariable String token, RedirectAttributes redirect) {
		this.visits.act(token, (detail) -> this.say.confirm(detail.id()));
		return done(token, "portals.notice.confirmed", redirect);
	}

	@PostMapping("/appeal")
	String appeal(@PathVariable String token, @RequestParam(defaultValue = "") String text,
			RedirectAttributes redirect) {
		this.visits.act(token, (detail) -> this.say.appeal(detail.id(), Words.of(text)));
		return done(token, "portals.notice.raised", redirect);
	}

	@PostMapping("/refusal")
	String refuse(@PathVariable String token, @RequestParam(defaultValue = "") String text,
			RedirectAttributes redirect) {
		this.visits.act(token, (detail) -> this.say.refuse(detail.id(), Words.of(text)));
		return done(token, "portals.notice.raised", redirect);
	}

	private static String done(String token, String key, RedirectAttributes redirect) {
		Notice.of(key).on(redirect);
		return "redirect:/p/" + token;
	}

	private List<FileId> stored(@Nullable List<MultipartFile> uploads) {
		List<FileId> stored = new ArrayList<>();
		for (MultipartFile upload : (uploads != null) ? uploads : List.<MultipartFile>of()) {
			if (!upload.isEmpty()) {
				stored.add(
						this.files
							.store(new Upload(String.valueOf(upload.getOriginalFilename()),
									String.valueOf(upload.getContentType()), bytes(upload)))
							.id());
			}
		}
		return stored;
	}

	private static byte[] bytes(MultipartFile upload) {
		try {
			return upload.getBytes();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
