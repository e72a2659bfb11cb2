package app.wayside.conversations.web;

import java.util.UUID;

import app.wayside.conversations.ChannelTest;
import app.wayside.web.Notice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tries a channel out: whether mail to it comes in, and whether mail leaves. */
@Controller
class ChannelTestController {

	private final ChannelTest test;

	ChannelTestController(ChannelTest test) {
		this.test = test;
	}

	@PostMapping("/settings/channels/{id}/test")
	String test(@PathVariable UUID id, RedirectAttributes redirect) {
		ChannelTest.Result result = this.test.of(id);
		Notice.of("conversations.channels.tested." + result.word(), result.words()).on(redirect);
		return "redirect:/settings/channels/" + id;
	}

}
