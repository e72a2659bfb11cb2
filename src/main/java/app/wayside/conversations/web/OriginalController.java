package app.wayside.conversations.web;

import java.util.UUID;

import app.wayside.conversations.Message;
import app.wayside.conversations.MessageId;
import app.wayside.conversations.Messages;
import app.wayside.files.FileId;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A mail as its sender formatted it, in a frame that runs nothing and loads nothing from
 * elsewhere.
 */
@Controller
class OriginalController {

	private static final String POLICY = "sandbox allow-popups allow-same-origin; default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'";

	private final Messages messages;

	OriginalController(Messages messages) {
		this.messages = messages;
	}

	@GetMapping("/messages/{id}/original")
	OriginalPage original(@PathVariable UUID id) {
		Message message = this.messages.get(new MessageId(id));
		return new OriginalPage(message);
	}

	@GetMapping("/messages/{id}/body")
	ResponseEntity<String> body(@PathVariable UUID id, HttpServletResponse response) {
		response.setHeader("Content-Security-Policy", POLICY);
		String html = this.messages.formatted(new MessageId(id)).orElse("");
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8))
			.cacheControl(CacheControl.noStore())
			.body("<!doctype html><meta charset=utf-8><base target=_blank><style>body{margin:0;font:14px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}img{max-width:100%}</style>"
					+ html.replace("src=\"cid:", "src=\"/messages/" + id + "/pictures/"));
	}

	@GetMapping("/messages/{id}/pictures/{contentId}")
	String picture(@PathVariable UUID id, @PathVariable String contentId) {
		FileId file = this.messages.picture(new MessageId(id), contentId).orElseThrow();
		return "redirect:/files/" + file.value() + "?inline";
	}

}
