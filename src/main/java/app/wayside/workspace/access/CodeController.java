package app.wayside.workspace.access;

import app.wayside.identity.signin.HalfWay;
import app.wayside.identity.signin.SignIns;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The one-time code. */
@Controller
class CodeController {

	private final SignIns signIns;

	private final Door door;

	CodeController(SignIns signIns, Door door) {
		this.signIns = signIns;
		this.door = door;
	}

	@GetMapping("/sign-in/code")
	CodePage show(HttpServletRequest request, Model model) {
		this.door.halfWay(request);
		return new CodePage(Flash.text(model, Door.FAULT), Flash.number(model, Door.MINUTES));
	}

	@PostMapping("/sign-in/code")
	String confirm(@RequestParam(defaultValue = "") String code, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes redirect) {
		HalfWay halfWay = this.door.halfWay(request);
		Door.Step step = new Door.Step(request, response, "/sign-in/code", halfWay.next());
		return this.door.after(this.signIns.confirm(halfWay.people().getFirst(), code, request.getRemoteAddr()), step,
				redirect);
	}

}
