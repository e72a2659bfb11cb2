package app.wayside.knowledge.web;

import java.util.List;

import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.TeamId;
import app.wayside.identity.TeamSummary;
import app.wayside.identity.Teams;
import app.wayside.knowledge.CannedMatch;
import app.wayside.knowledge.CannedTexts;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What the composer offers after {@code ::}, gaps open. */
@Controller
class CompletionController {

	private final CannedTexts texts;

	private final Teams teams;

	CompletionController(CannedTexts texts, Teams teams) {
		this.texts = texts;
		this.teams = teams;
	}

	@GetMapping("/canned-texts")
	@ResponseBody
	List<Offered> complete(@RequestParam(defaultValue = "") String prefix, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "en") String language) {
		return offered(prefix + q, language);
	}

	@GetMapping("/canned-texts/{language}")
	@ResponseBody
	List<Offered> completeIn(@PathVariable String language, @RequestParam(name = "q", defaultValue = "") String typed) {
		return offered(typed, language);
	}

	private List<Offered> offered(String prefix, String language) {
		List<TeamId> mine = switch (Acting.current()) {
			case Actor.Staff staff -> this.teams.teamsOf(staff.staffId()).stream().map(TeamSummary::id).toList();
			default -> List.<TeamId>of();
		};
		return this.texts.complete(prefix, language, mine).stream().map(Offered::of).toList();
	}

	/**
	 * A text as the composer's completion shows it.
	 *
	 * @param insert what is put in, gaps open
	 * @param label the shortcut
	 * @param detail the title
	 */
	record Offered(String insert, String label, String detail) {

		static Offered of(CannedMatch match) {
			return new Offered(match.body(), match.shortcut(), match.title());
		}

	}

}
