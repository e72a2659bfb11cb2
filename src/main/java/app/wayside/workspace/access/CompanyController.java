package app.wayside.workspace.access;

import java.util.UUID;

import app.wayside.identity.signin.HalfWay;
import app.wayside.identity.signin.Person;
import app.wayside.identity.signin.SignIns;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The company, for whoever works for several. */
@Controller
class CompanyController {

	private final SignIns signIns;

	private final Door door;

	private final JdbcClient jdbc;

	CompanyController(SignIns signIns, Door door, JdbcClient jdbc) {
		this.signIns = signIns;
		this.door = door;
		this.jdbc = jdbc;
	}

	@GetMapping("/sign-in/company")
	CompanyPage show(HttpServletRequest request) {
		return new CompanyPage(this.door.halfWay(request)
			.people()
			.stream()
			.map(Person::tenant)
			.map((tenant) -> this.jdbc.sql("select name, native_name from tenant_name(:tenant)")
				.param("tenant", tenant)
				.query((row, number) -> new CompanyPage.Company(tenant, row.getString("name"),
						row.getString("native_name")))
				.single())
			.toList());
	}

	@PostMapping("/sign-in/company")
	String choose(@RequestParam UUID company, HttpServletRequest request, HttpServletResponse response,
			RedirectAttributes redirect) {
		HalfWay halfWay = this.door.halfWay(request);
		Person person = halfWay.people()
			.stream()
			.filter((one) -> one.tenant().equals(company))
			.findFirst()
			.orElseThrow(BackToTheDoor::new);
		Door.Step step = new Door.Step(request, response, "/sign-in/company", halfWay.next());
		return this.door.after(this.signIns.choose(person, request.getRemoteAddr()), step, redirect);
	}

}
