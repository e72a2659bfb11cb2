package app.wayside.workspace.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import app.wayside.identity.signin.HalfWay;
import app.wayside.identity.signin.Outcome;
import app.wayside.identity.signin.Person;
import app.wayside.identity.signin.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where somebody is sent after each step of signing in. */
@Component
class Door {

	static final String FAULT = "fault";

	static final String MINUTES = "minutes";

	static final String ADDRESS = "address";

	private final Sessions sessions;

	private final Clock clock;

	Door(Sessions sessions, Clock clock) {
		this.sessions = sessions;
		this.clock = clock;
	}

	/**
	 * A step that was taken.
	 *
	 * @param request with what was typed
	 * @param response that carries the session
	 * @param here the page to come back to if it failed
	 * @param next the page to go to at the end
	 */
	record Step(HttpServletRequest request, HttpServletResponse response, String here, String next) {
	}

	String after(Outcome outcome, Step step, RedirectAttributes redirect) {
		return switch (outcome) {
			case Outcome.Accepted accepted -> {
				this.sessions.begin(accepted, step.request(), step.response());
				yield "redirect:" + escaped(step.next());
			}
			case Outcome.CodeWanted wanted -> hold(List.of(wanted.person()), step, "redirect:/sign-in/code");
			case Outcome.CompanyWanted wanted -> hold(wanted.people(), step, "redirect:/sign-in/company");
			case Outcome.Refused _ -> {
				redirect.addFlashAttribute(FAULT, "refused");
				yield "redirect:" + escaped(step.here());
			}
			case Outcome.Blocked blocked -> {
				redirect.addFlashAttribute(FAULT, "blocked");
				redirect.addFlashAttribute(MINUTES, minutes(blocked.until()));
				yield "redirect:" + escaped(step.here());
			}
		};
	}

	// Braces in an address are no gaps to be filled.
	private static String escaped(String address) {
		return address.replace("{", "%7B").replace("}", "%7D");
	}

	private String hold(List<Person> people, Step step, String destination) {
		this.sessions.hold(new HalfWay(people, this.clock.instant(), step.next()), step.request());
		return destination;
	}

	private long minutes(Instant until) {
		return Math.max(1, Duration.between(this.clock.instant(), until).plusSeconds(59).toMinutes());
	}

	/** Whoever has shown his password within the last minutes. */
	HalfWay halfWay(HttpServletRequest request) {
		return this.sessions.held(request)
			.filter((halfWay) -> halfWay.isOpen(this.clock.instant()))
			.orElseThrow(BackToTheDoor::new);
	}

}
