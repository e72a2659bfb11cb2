package app.wayside.workspace.desk;

import java.util.UUID;

import app.wayside.cases.views.ViewId;
import app.wayside.cases.views.Views;
import app.wayside.identity.Teams;
import app.wayside.web.Notice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes views, changes their order, and removes them. */
@Controller
@RequestMapping("/cases/views")
class ViewsController {

	private final Views views;

	private final Teams teams;

	ViewsController(Views views, Teams teams) {
		this.views = views;
		this.teams = teams;
	}

	@PostMapping
	String add(ViewForm form, RedirectAttributes redirect) {
		ViewId id = this.views.add(form.plan(this.teams.all()));
		Notice.of("workspace.views.saved").on(redirect);
		return "redirect:/cases?view=" + id;
	}

	@PostMapping("/{id}")
	String change(@PathVariable UUID id, ViewForm form, RedirectAttributes redirect) {
		this.views.change(new ViewId(id), form.versionRead(), form.plan(this.teams.all()));
		Notice.of("workspace.views.saved").on(redirect);
		return "redirect:/cases?view=" + id;
	}

	@PostMapping("/{id}/removal")
	String remove(@PathVariable UUID id, RedirectAttributes redirect) {
		this.views.remove(new ViewId(id));
		Notice.of("workspace.views.removed").on(redirect);
		return "redirect:/cases/views";
	}

	@PostMapping({ "/{id}/{step:raising|lowering}" })
	String move(@PathVariable UUID id, @PathVariable String step) {
		if (step.equals("raising")) {
			this.views.raise(new ViewId(id));
		}
		else {
			this.views.lower(new ViewId(id));
		}
		return "redirect:/cases/views";
	}

}
