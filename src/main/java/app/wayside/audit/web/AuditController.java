package app.wayside.audit.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;

import app.wayside.audit.AuditQuery;
import app.wayside.audit.Seals;
import app.wayside.audit.Verification;
import app.wayside.identity.SignedIn;
import app.wayside.identity.Staff;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The log: a page of it, a file of it, and the proof that it is whole. */
@Controller
@RequestMapping("/settings/audit")
class AuditController {

	private static final AuditForm ALL = new AuditForm(null, null, null, null, null);

	private final AuditQuery query;

	private final Seals seals;

	private final Staff staff;

	AuditController(AuditQuery query, Seals seals, Staff staff) {
		this.query = query;
		this.seals = seals;
		this.staff = staff;
	}

	@GetMapping
	AuditScreen list(AuditForm form) {
		return screen(form, null);
	}

	@GetMapping("/log.csv")
	void file(AuditForm form, HttpServletResponse response) throws IOException {
		response.setContentType("text/csv");
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.setHeader("Content-Disposition", "attachment; filename=\"wayside-audit.csv\"");
		AuditFile file = new AuditFile(response.getWriter());
		file.head();
		this.query.export(form.filter(zone()), file::add);
	}

	@PostMapping("/verification")
	AuditScreen verify() {
		return screen(ALL, this.seals.verify());
	}

	private AuditScreen screen(AuditForm form, @Nullable Verification verification) {
		return new AuditScreen(form, this.query.list(form.filter(zone())), this.staff.all(), verification);
	}

	private static ZoneId zone() {
		return SignedIn.current().map((reader) -> reader.preferences().zone()).orElse(ZoneOffset.UTC);
	}

}
