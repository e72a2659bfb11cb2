package app.wayside.cases.web;

import java.util.List;
import java.util.UUID;

import app.wayside.cases.CaseId;
import app.wayside.cases.LinkKind;
import app.wayside.cases.Links;
import app.wayside.cases.Merges;
import app.wayside.cases.Splits;
import app.wayside.conversations.MessageId;
import app.wayside.web.Notice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Joins cases, divides them, and takes either back. */
@Controller
@RequestMapping("/cases/{id}")
class JoiningController {

	private final Merges merges;

	private final Links links;

	private final Splits splits;

	JoiningController(Merges merges, Links links, Splits splits) {
		this.merges = merges;
		this.links = links;
		this.splits = splits;
	}

	@PostMapping("/relations")
	String relate(@PathVariable UUID id, RelationForm form, RedirectAttributes redirect) {
		CaseId here = new CaseId(id);
		CaseId other = new CaseId(form.chosen());
		switch (form.kind()) {
			case ABSORBS -> {
				this.merges.merge(here, other, form.version());
				Notice.of("cases.notice.merged").undo("/cases/" + id + "/merges/" + other + "/removal").on(redirect);
				return "redirect:/cases/" + id;
			}
			case MERGES_INTO -> {
				this.merges.merge(other, here, null);
				Notice.of("cases.notice.merged").undo("/cases/" + other + "/merges/" + id + "/removal").on(redirect);
				return "redirect:/cases/" + other;
			}
			case RELATED -> this.links.link(here, other, LinkKind.RELATED);
			case DUPLICATE_OF -> this.links.link(here, other, LinkKind.DUPLICATE_OF);
			case CAUSED_BY -> this.links.link(here, other, LinkKind.CAUSED_BY);
			case CHILD_OF -> this.links.link(here, other, LinkKind.CHILD_OF);
			case PARENT_OF -> this.links.link(other, here, LinkKind.CHILD_OF);
		}
		Notice.of("cases.notice.linked").on(redirect);
		return "redirect:/cases/" + id;
	}

	@PostMapping("/merges/{merged}/removal")
	String unmerge(@PathVariable UUID id, @PathVariable UUID merged, RedirectAttributes redirect) {
		this.merges.unmerge(new CaseId(id), new CaseId(merged));
		Notice.of("cases.notice.unmerged").on(redirect);
		return "redirect:/cases/" + id;
	}

	@PostMapping("/links/{link}/removal")
	String unlink(@PathVariable UUID id, @PathVariable UUID link, RedirectAttributes redirect) {
		this.links.unlink(new CaseId(id), link);
		Notice.of("cases.notice.unlinked").on(redirect);
		return "redirect:/cases/" + id;
	}

	@PostMapping("/splits")
	String split(@PathVariable UUID id, @RequestParam(defaultValue = "") List<UUID> messages,
			RedirectAttributes redirect) {
		CaseId part = this.splits.split(new CaseId(id), messages.stream().map(MessageId::new).toList());
		Notice.of("cases.notice.split").undo("/cases/" + id + "/splits/" + part + "/removal").on(redirect);
		return "redirect:/cases/" + part;
	}

	@PostMapping("/splits/{part}/removal")
	String rejoin(@PathVariable UUID id, @PathVariable UUID part, RedirectAttributes redirect) {
		this.splits.undo(new CaseId(id), new CaseId(part));
		Notice.of("cases.notice.rejoined").on(redirect);
		return "redirect:/cases/" + id;
	}

}
