package app.wayside.workspace.access;

import app.wayside.identity.signin.SignIns;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Address and password. */
@Controller
class SignInController {

	private final SignIns signIns;

	private final Door door;

	private final SetUp setUp;

	SignInController(SignIns signIns, Door door, SetUp setUp) {
		this.signIns = signIns;
		this.door = door;
		this.setUp = setUp;
	}

	@GetMapping("/sign-in")
	Object show(@RequestParam(defaultValue = "/") String next, Model model) {
		return this.setUp.instead(new SignInPage(Flash.text(model, Door.ADDRESS), Forms.inside(next),
				Flash.text(model, Door.FAULT), Flash.number(model, Door.MINUTES)));
	}

	@PostMapping("/sign-in")
	String signIn(SignInForm form, HttpServletRequest request, HttpServletResponse response,
			RedirectAttributes redirect) {
		String next = Forms.inside(form.next());
		redirect.addFlashAttribute(Door.ADDRESS, Forms.text(form.email()));
		String here = UriComponentsBuilder.fromPath("/sign-in")
			.queryParam("next", "{next}")
			.encode()
			.build(next)
			.toString();
		Door.Step step = new Door.Step(request, response, here, next);
		return this.door.after(this.signIns.attempt(form.attempt(request.getRemoteAddr())), step, redirect);
	}

}
