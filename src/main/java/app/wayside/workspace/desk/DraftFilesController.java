package app.wayside.workspace.desk;

import java.util.List;
import java.util.UUID;

import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.conversations.Drafts;
import app.wayside.files.FileId;
import app.wayside.files.Uploads;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Files that are to go with what is being written: with the whole form, where no script
 * runs, or by themselves, and then the list of them comes back.
 */
@Controller
@RequestMapping("/cases/{id}/drafts/{kind}/files")
class DraftFilesController {

	private final CaseDetails cases;

	private final Drafts drafts;

	DraftFilesController(CaseDetails cases, Drafts drafts) {
		this.cases = cases;
		this.drafts = drafts;
	}

	@PostMapping(params = "alone")
	@Transactional
	public DraftFiles attach(@PathVariable UUID id, @PathVariable String kind,
			@RequestParam List<MultipartFile> files) {
		Drafts.Place place = place(id, kind);
		this.drafts.attach(place, Uploads.of(files));
		return list(id, place);
	}

	@PostMapping(params = "!alone")
	@Transactional
	public String attachAndKeep(@PathVariable UUID id, @PathVariable String kind,
			@RequestParam(defaultValue = "") String text,
			@RequestParam(required = false) @Nullable List<MultipartFile> files) {
		Drafts.Place place = place(id, kind);
		this.drafts.keep(place, text);
		this.drafts.attach(place, Uploads.of(files));
		return "redirect:/cases/" + id;
	}

	@PostMapping(path = "/{file}/removal", params = "alone")
	@Transactional
	public DraftFiles detach(@PathVariable UUID id, @PathVariable String kind, @PathVariable UUID file) {
		Drafts.Place place = place(id, kind);
		this.drafts.detach(place, new FileId(file));
		return list(id, place);
	}

	@PostMapping(path = "/{file}/removal", params = "!alone")
	@Transactional
	public String detachAndKeep(@PathVariable UUID id, @PathVariable String kind, @PathVariable UUID file,
			@RequestParam(defaultValue = "") String text) {
		Drafts.Place place = place(id, kind);
		this.drafts.detach(place, new FileId(file));
		this.drafts.keep(place, text);
		return "redirect:/cases/" + id;
	}

	private Drafts.Place place(UUID id, String kind) {
		return new Drafts.Place(this.cases.get(new CaseId(id)).conversationId(), Drafts.Kind.of(kind));
	}

	private DraftFiles list(UUID id, Drafts.Place place) {
		return new DraftFiles("/cases/" + id + "/drafts/" + place.kind().word(), this.drafts.of(place).files());
	}

}
