package app.wayside.workspace.access;

import app.wayside.identity.Tenants;
import app.wayside.identity.signin.SignIns;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The company and its first administrator, while there is none. */
@Controller
class SetUpController {

	private final SetUp setUp;

	private final Tenants tenants;

	private final SignIns signIns;

	private final Door door;

	SetUpController(SetUp setUp, Tenants tenants, SignIns signIns, Door door) {
		this.setUp = setUp;
		this.tenants = tenants;
		this.signIns = signIns;
		this.door = door;
	}

	@GetMapping("/set-up")
	SetUpPage show() {
		this.setUp.check();
		return new SetUpPage(Choices.zones(""));
	}

	@PostMapping("/set-up")
	String create(SetUpForm form, HttpServletRequest request, HttpServletResponse response,
			RedirectAttributes redirect) {
		this.setUp.check();
		this.tenants.createFirst(form.profile(), form.administrator());
		Door.Step step = new Door.Step(request, response, "/sign-in", "/settings/staff");
		return this.door.after(this.signIns.attempt(form.attempt(request.getRemoteAddr())), step, redirect);
	}

}
