package app.wayside.workspace.access;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Sends whoever came out of turn back to the first step. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class DoorFaults {

	@ExceptionHandler(BackToTheDoor.class)
	String back() {
		return "redirect:/sign-in";
	}

}
