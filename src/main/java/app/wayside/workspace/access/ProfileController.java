package app.wayside.workspace.access;

import app.wayside.identity.Accounts;
import app.wayside.identity.Presence;
import app.wayside.identity.SignedIn;
import app.wayside.identity.signin.OneTimeCodes;
import app.wayside.identity.signin.Sessions;
import app.wayside.web.Notice;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own profile: how pages look, and whether one takes work. */
@Controller
@RequestMapping("/profile")
class ProfileController {

	private final Accounts accounts;

	private final OneTimeCodes codes;

	private final Sessions sessions;

	ProfileController(Accounts accounts, OneTimeCodes codes, Sessions sessions) {
		this.accounts = accounts;
		this.codes = codes;
		this.sessions = sessions;
	}

	@GetMapping
	ProfilePage show(HttpServletRequest request) {
		SignedIn me = SignedIn.current().orElseThrow();
		OneTimeCodes.Enrolment enrolment = this.codes.begun().orElse(null);
		return new ProfilePage(me, Choices.zones(me.preferences().zone().getId()), enrolment,
				(enrolment != null) ? QrDrawing.of(enrolment.uri()) : null, this.sessions.own(request));
	}

	@PostMapping("/preferences")
	String prefer(ProfileForm form, RedirectAttributes redirect) {
		SignedIn me = SignedIn.current().orElseThrow();
		this.accounts.prefer(form.preferences(me.preferences().keymap()));
		Notice.of("workspace.access.saved").on(redirect);
		return "redirect:/profile";
	}

	@PostMapping("/presence")
	String appear(@RequestParam Presence presence, @RequestParam(defaultValue = "/profile") String back) {
		this.accounts.appear(presence);
		return "redirect:" + Forms.inside(back);
	}

}
