package app.wayside.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import app.wayside.refusal.Conflict;

/** Goes wrong in the ways a module may. */
@TestComponent
@Controller
class FaultyController {

	@GetMapping({ "/broken", "/api/v1/broken" })
	Page broken() {
		throw new IllegalStateException("the wire to li.na@example.com is cut");
	}

	@GetMapping({ "/taken", "/api/v1/taken" })
	Page taken() {
		throw new AlreadyTaken();
	}

	@PostMapping({ "/named", "/api/v1/named" })
	String named(@Valid @ModelAttribute Named named, RedirectAttributes redirect) {
		Notice.of("web.time.ago", named.name()).undo("/unnamed").on(redirect);
		return "redirect:/styleguide";
	}

	record Named(@NotBlank(message = "web.field.unreadable") String name) {
	}

	static final class AlreadyTaken extends Conflict {

		AlreadyTaken() {
			super("web.failure.conflict.detail");
		}

	}

}
