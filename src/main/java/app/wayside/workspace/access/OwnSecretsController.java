package app.wayside.workspace.access;

import app.wayside.identity.Accounts;
import app.wayside.identity.signin.OneTimeCodes;
import app.wayside.identity.signin.Sessions;
import app.wayside.web.Notice;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own password and one-time codes. */
@Controller
@RequestMapping("/profile")
class OwnSecretsController {

	private final Accounts accounts;

	private final OneTimeCodes codes;

	private final Sessions sessions;

	OwnSecretsController(Accounts accounts, OneTimeCodes codes, Sessions sessions) {
		this.accounts = accounts;
		this.codes = codes;
		this.sessions = sessions;
	}

	/** The passwords as typed. */
	record PasswordForm(@Nullable String present, @Nullable String password) {
	}

	@PostMapping("/password")
	String changePassword(PasswordForm form, HttpServletRequest request, RedirectAttributes redirect) {
		this.accounts.changePassword(Forms.text(form.present()), Forms.text(form.password()));
		this.sessions.endOthers(request);
		Notice.of("workspace.access.profile.password.changed").on(redirect);
		return "redirect:/profile";
	}

	@PostMapping("/second-step")
	String beginSecondStep() {
		this.codes.begin();
		return "redirect:/profile#second-step";
	}

	@PostMapping("/second-step/code")
	String finishSecondStep(@RequestParam(defaultValue = "") String code, RedirectAttributes redirect) {
		this.codes.finish(code);
		Notice.of("workspace.access.profile.second-step.on-now").on(redirect);
		return "redirect:/profile";
	}

	@PostMapping("/second-step/removal")
	String removeSecondStep(@RequestParam(defaultValue = "") String present, RedirectAttributes redirect) {
		this.accounts.removeSecondStep(present);
		Notice.of("workspace.access.profile.second-step.off-now").on(redirect);
		return "redirect:/profile";
	}

}
