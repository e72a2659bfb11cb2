package app.wayside.people;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Stands for the panel that the workspace puts onto the page of a customer. */
@TestComponent
@Controller
class NoCases {

	@GetMapping("/customers/{id}/cases")
	@ResponseBody
	String cases() {
		return "";
	}

}
