package app.wayside.workspace.live;

import app.wayside.audit.Cursor;
import app.wayside.audit.EventLog;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The stream that open pages follow. */
@Controller
class LiveController {

	private final LiveStreams streams;

	private final EventLog log;

	LiveController(LiveStreams streams, EventLog log) {
		this.streams = streams;
		this.log = log;
	}

	@GetMapping("/live")
	SseEmitter follow(@RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
			@RequestParam(required = false) @Nullable String cursor) {
		String from = (last != null) ? last : cursor;
		return this.streams.open(Tenancy.current(), (from != null) ? Cursor.parse(from) : this.log.now());
	}

}
