package app.wayside.workspace.access;

import app.wayside.identity.signin.Sessions;
import app.wayside.identity.signin.SignIns;
import app.wayside.web.Notice;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The ends of sessions. */
@Controller
class SignOutController {

	private final SignIns signIns;

	private final Sessions sessions;

	SignOutController(SignIns signIns, Sessions sessions) {
		this.signIns = signIns;
		this.sessions = sessions;
	}

	@PostMapping("/session/end")
	String signOut(HttpServletRequest request) {
		this.signIns.leave();
		this.sessions.end(request);
		return "redirect:/sign-in";
	}

	@PostMapping("/profile/other-sessions/end")
	String signOutElsewhere(HttpServletRequest request, RedirectAttributes redirect) {
		this.sessions.endOthers(request);
		Notice.of("workspace.access.profile.sessions.ended").on(redirect);
		return "redirect:/profile#sessions";
	}

}
