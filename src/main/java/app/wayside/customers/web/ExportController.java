package app.wayside.customers.web;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import app.wayside.customers.CustomerExport;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class ExportController {

	private final CustomerExport export;

	ExportController(CustomerExport export) {
		this.export = export;
	}

	@GetMapping("/customers/export")
	ExportPage count(Wanted wanted) {
		return new ExportPage(wanted.filter(), this.export.count(wanted.filter()));
	}

	@GetMapping("/customers/export.csv")
	void file(Wanted wanted, HttpServletResponse response) throws IOException {
		int count = this.export.count(wanted.filter());
		response.setContentType("text/csv");
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.setHeader("Content-Disposition", "attachment; filename=\"customers-" + count + ".csv\"");
		PrintWriter out = response.getWriter();
		this.export.write(wanted.filter(), out::print);
	}

}
