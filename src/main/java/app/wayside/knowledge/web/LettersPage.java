package app.wayside.knowledge.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.wayside.knowledge.Filled;
import app.wayside.knowledge.LetterKind;
import app.wayside.knowledge.LetterWording;
import app.wayside.knowledge.Wording;
import app.wayside.web.Page;

/**
 * The letters: the list, and the one that is written.
 *
 * @param letters all, as they read now
 * @param kind which is open
 * @param language in which language
 * @param versions how it read, latest first
 * @param preview filled with examples
 */
public record LettersPage(List<LetterWording> letters, LetterKind kind, String language, List<LetterWording> versions,
		Filled preview) implements Page {

	@Override
	public String template() {
		return "knowledge/letters";
	}

	@Override
	public String section() {
		return "settings";
	}

	/** What the fields hold. */
	public Wording wording() {
		return latest().map(LetterWording::wording).orElse(new Wording("", ""));
	}

	/** The version that a change is made from. */
	public int version() {
		return latest().map(LetterWording::version).orElse(0);
	}

	/** Whether there is such a letter in a language. */
	public boolean has(LetterKind wanted, String tongue) {
		return this.letters.stream().anyMatch((letter) -> letter.kind() == wanted && letter.language().equals(tongue));
	}

	/** The address of a letter. */
	public static String href(LetterKind kind, String language) {
		return "/settings/letters/" + kind.word() + "/" + language;
	}

	private Optional<LetterWording> latest() {
		return this.versions.stream().findFirst();
	}

	/** What fills the gaps of a preview: a case that could be. */
	static Map<String, String> example(String language) {
		boolean chinese = language.equals("zh");
		return Map.ofEntries(Map.entry("customer.name", chinese ? "李女士" : "Ms Li"),
				Map.entry("case.number", "C-2026-004182"), Map.entry("case.subject", chinese ? "航班取消退款" : "MU5101"),
				Map.entry("agent.name", "Ratna Dewi"), Map.entry("team.name", chinese ? "退款组" : "Refunds"),
				Map.entry("company.name", "Harbourline"), Map.entry("due", "14:32"),
				Map.entry("link", "https://desk.example.com/p/4182"), Map.entry("solution", "CNY 1,860.00"),
				Map.entry("score", "5"), Map.entry("booking.reference", "ABC123"));
	}

}
