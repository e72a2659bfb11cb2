package app.wayside.workspace.access;

import java.util.UUID;

import app.wayside.identity.RoleId;
import app.wayside.identity.Roles;
import app.wayside.web.Notice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes to roles. */
@Controller
@RequestMapping("/settings/roles")
class RolesController {

	private final Roles roles;

	RolesController(Roles roles) {
		this.roles = roles;
	}

	@PostMapping
	String create(RoleForm form, RedirectAttributes redirect) {
		RoleId id = this.roles.create(form.profile());
		Notice.of("workspace.access.saved").on(redirect);
		return "redirect:/settings/roles/" + id;
	}

	@PostMapping("/{id}")
	String change(@PathVariable UUID id, RoleForm form, RedirectAttributes redirect) {
		this.roles.change(new RoleId(id), form.versionRead(), form.profile());
		Notice.of("workspace.access.saved").on(redirect);
		return "redirect:/settings/roles/" + id;
	}

	@PostMapping("/{id}/removal")
	String remove(@PathVariable UUID id, RedirectAttributes redirect) {
		this.roles.remove(new RoleId(id));
		Notice.of("workspace.access.removed").on(redirect);
		return "redirect:/settings/roles";
	}

}
