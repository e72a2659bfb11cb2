package app.wayside.workspace.access;

import java.util.UUID;

import app.wayside.identity.Staff;
import app.wayside.identity.StaffId;
import app.wayside.web.Notice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whether a member of staff may sign in. */
@Controller
@RequestMapping("/settings/staff/{id}")
class StaffStateController {

	private final Staff staff;

	StaffStateController(Staff staff) {
		this.staff = staff;
	}

	@PostMapping("/deactivation")
	String deactivate(@PathVariable UUID id, RedirectAttributes redirect) {
		this.staff.deactivate(new StaffId(id));
		Notice.of("workspace.access.staff.deactivated").undo("/settings/staff/" + id + "/reactivation").on(redirect);
		return "redirect:/settings/staff/" + id;
	}

	@PostMapping("/reactivation")
	String reactivate(@PathVariable UUID id, RedirectAttributes redirect) {
		this.staff.reactivate(new StaffId(id));
		Notice.of("workspace.access.staff.reactivated").on(redirect);
		return "redirect:/settings/staff/" + id;
	}

}
