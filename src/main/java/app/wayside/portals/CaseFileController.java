package app.wayside.portals;

import java.util.UUID;

import app.wayside.conversations.Message;
import app.wayside.conversations.Messages;
import app.wayside.files.Download;
import app.wayside.files.FileId;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Files of the talk, for the holder of the link: those of the messages he sees, and no
 * others.
 */
@Controller
class CaseFileController {

	private static final int MESSAGES = 500;

	private final CaseVisits visits;

	private final Messages messages;

	private final Download download;

	CaseFileController(CaseVisits visits, Messages messages, Download download) {
		this.visits = visits;
		this.messages = messages;
		this.download = download;
	}

	@GetMapping("/p/{token}/files/{file}")
	ResponseEntity<Resource> file(@PathVariable String token, @PathVariable UUID file, HttpServletResponse response) {
		return this.visits.visit(token, (detail) -> {
			boolean his = this.messages.latest(detail.conversationId(), MESSAGES)
				.stream()
				.filter(CasePageReading::forCustomer)
				.map(Message::attachments)
				.flatMap(java.util.List::stream)
				.anyMatch((attachment) -> attachment.fileId().equals(file));
			if (!his) {
				throw new LinkNotValid();
			}
			return this.download.of(new FileId(file), response);
		});
	}

}
