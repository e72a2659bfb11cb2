package app.wayside.workspace.access;

import java.util.UUID;

import app.wayside.identity.Staff;
import app.wayside.identity.StaffId;
import app.wayside.web.Notice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes to members of staff. */
@Controller
@RequestMapping("/settings/staff")
class StaffController {

	private final Staff staff;

	StaffController(Staff staff) {
		this.staff = staff;
	}

	@PostMapping
	String add(StaffForm form, RedirectAttributes redirect) {
		StaffId id = this.staff.add(form.profile(), form.firstPassword());
		Notice.of("workspace.access.staff.added").on(redirect);
		return "redirect:/settings/staff/" + id;
	}

	@PostMapping("/{id}")
	String change(@PathVariable UUID id, StaffForm form, RedirectAttributes redirect) {
		this.staff.change(new StaffId(id), form.versionRead(), form.profile());
		Notice.of("workspace.access.saved").on(redirect);
		return "redirect:/settings/staff/" + id;
	}

	@PostMapping("/{id}/password")
	String setPassword(@PathVariable UUID id, @RequestParam(defaultValue = "") String password,
			RedirectAttributes redirect) {
		this.staff.setPassword(new StaffId(id), password);
		Notice.of("workspace.access.staff.password-set").on(redirect);
		return "redirect:/settings/staff/" + id;
	}

	@PostMapping("/{id}/second-step/removal")
	String removeSecondStep(@PathVariable UUID id, RedirectAttributes redirect) {
		this.staff.removeSecondStep(new StaffId(id));
		Notice.of("workspace.access.staff.second-step-removed").on(redirect);
		return "redirect:/settings/staff/" + id;
	}

}
