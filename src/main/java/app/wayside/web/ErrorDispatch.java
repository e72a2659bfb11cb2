package app.wayside.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Answers what failed before it reached a controller: in a filter, or refused by the wall
 * at the door.
 */
@Controller
class ErrorDispatch implements ErrorController {

	private final Failures failures;

	ErrorDispatch(Failures failures) {
		this.failures = failures;
	}

	@RequestMapping("/error")
	Object error(HttpServletRequest request, HttpServletResponse response) {
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
		Diagnosis diagnosis = (thrown instanceof Exception fault) ? Diagnosis.of(fault)
				: Diagnosis.plain((status instanceof Integer code) ? code : 404);
		return this.failures.answer(diagnosis, request, response);
	}

}
