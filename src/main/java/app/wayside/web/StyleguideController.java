package app.wayside.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows every component; only where it is switched on, for development and tests. */
@Controller
@ConditionalOnProperty("wayside.styleguide")
class StyleguideController {

	@GetMapping("/styleguide")
	Styleguide parts() {
		return new Styleguide("parts");
	}

	@GetMapping("/styleguide/workspace")
	Styleguide workspace() {
		return new Styleguide("workspace");
	}

	@GetMapping("/styleguide/portal")
	Styleguide portal() {
		return new Styleguide("portal");
	}

}
