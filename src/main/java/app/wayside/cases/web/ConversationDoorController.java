package app.wayside.cases.web;

import java.util.List;
import java.util.UUID;

import app.wayside.cases.CaseLists;
import app.wayside.cases.CaseId;
import app.wayside.conversations.ConversationId;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Leads from a conversation to the case that it is about. */
@Controller
class ConversationDoorController {

	private final CaseLists cases;

	ConversationDoorController(CaseLists cases) {
		this.cases = cases;
	}

	@GetMapping("/conversations/{id}")
	@Transactional(readOnly = true)
	public String toCase(@PathVariable UUID id) {
		ConversationId conversation = new ConversationId(id);
		CaseId found = this.cases.byConversations(List.of(conversation)).get(conversation);
		return "redirect:/cases" + ((found != null) ? "/" + found : "");
	}

}
