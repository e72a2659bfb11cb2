package app.wayside.cases.web;

import java.util.List;
import java.util.UUID;

import app.wayside.cases.CaseId;
import app.wayside.cases.CaseTexts;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The canned texts that the composer of a case offers. */
@Controller
class CaseTextsController {

	private final CaseTexts texts;

	CaseTextsController(CaseTexts texts) {
		this.texts = texts;
	}

	@GetMapping("/cases/{id}/canned-texts")
	@ResponseBody
	List<CaseTexts.Offered> offered(@PathVariable UUID id, @RequestParam(name = "q", defaultValue = "") String typed) {
		return this.texts.offered(new CaseId(id), typed);
	}

}
