package app.wayside.files.web;

import java.util.UUID;

import app.wayside.files.Download;
import app.wayside.files.FileId;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A file for one who may read cases. */
@Controller
class FileController {

	private final Download download;

	FileController(Download download) {
		this.download = download;
	}

	@GetMapping("/files/{id}")
	@Allowed(Permission.READ_CASES)
	ResponseEntity<Resource> file(@PathVariable UUID id, HttpServletResponse response) {
		return this.download.of(new FileId(id), response);
	}

}
