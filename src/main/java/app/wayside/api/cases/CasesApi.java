package app.wayside.api.cases;

import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.web.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cases: found and read. */
@RestController
@RequestMapping("/api/v1/cases")
@Tag(name = "Cases")
class CasesApi {

	private final CaseReading cases;

	CasesApi(CaseReading cases) {
		this.cases = cases;
	}

	@GetMapping
	@Allowed(Permission.READ_CASES)
	@Operation(summary = "Lists cases",
			description = "The last opened first. view is one of due, mine, unassigned, waiting, resolved, open, closed "
					+ "and all. query finds words in the number, the subject, references, the customer's names and all "
					+ "messages; the last word may be unfinished, and what stands in quotation marks is found as it is "
					+ "written. filter takes words and filters as the desk does, such as status:new,open due:<2h "
					+ "-tier:standard; view may also be the id of a view that people made.")
	Listing<CaseBody> list(CaseReading.Wanted wanted) {
		return this.cases.list(wanted);
	}

	@GetMapping("/{id}")
	@Allowed(Permission.READ_CASES)
	@Operation(summary = "Reads a case", description = "id is the id of the case, or its number.")
	CaseBody get(@PathVariable String id) {
		return this.cases.one(id);
	}

}
