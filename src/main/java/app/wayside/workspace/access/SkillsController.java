package app.wayside.workspace.access;

import java.util.UUID;

import app.wayside.identity.SkillId;
import app.wayside.identity.Skills;
import app.wayside.web.Notice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes to skills. */
@Controller
@RequestMapping("/settings/skills")
class SkillsController {

	private final Skills skills;

	SkillsController(Skills skills) {
		this.skills = skills;
	}

	@PostMapping
	String create(SkillForm form, RedirectAttributes redirect) {
		SkillId id = this.skills.create(form.profile());
		Notice.of("workspace.access.saved").on(redirect);
		return "redirect:/settings/skills/" + id;
	}

	@PostMapping("/{id}")
	String change(@PathVariable UUID id, SkillForm form, RedirectAttributes redirect) {
		this.skills.change(new SkillId(id), form.profile());
		Notice.of("workspace.access.saved").on(redirect);
		return "redirect:/settings/skills/" + id;
	}

	@PostMapping("/{id}/removal")
	String remove(@PathVariable UUID id, RedirectAttributes redirect) {
		this.skills.remove(new SkillId(id));
		Notice.of("workspace.access.removed").on(redirect);
		return "redirect:/settings/skills";
	}

}
