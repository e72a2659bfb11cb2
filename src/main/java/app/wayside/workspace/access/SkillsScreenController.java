package app.wayside.workspace.access;

import java.util.UUID;

import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.identity.SkillId;
import app.wayside.identity.Skills;
import app.wayside.web.NoSuchPage;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of skills. */
@Controller
@RequestMapping("/settings/skills")
class SkillsScreenController {

	private final Skills skills;

	SkillsScreenController(Skills skills) {
		this.skills = skills;
	}

	@GetMapping
	@Allowed(Permission.MANAGE_STAFF)
	SkillsPage list() {
		return new SkillsPage(this.skills.all(), StaffPage.Pane.NONE, null);
	}

	@GetMapping("/new")
	@Allowed(Permission.MANAGE_STAFF)
	SkillsPage blank() {
		return new SkillsPage(this.skills.all(), StaffPage.Pane.NEW, null);
	}

	@GetMapping("/{id}")
	@Allowed(Permission.MANAGE_STAFF)
	SkillsPage show(@PathVariable UUID id) {
		return new SkillsPage(this.skills.all(), StaffPage.Pane.SHOWN,
				this.skills.find(new SkillId(id)).orElseThrow(NoSuchPage::new));
	}

}
