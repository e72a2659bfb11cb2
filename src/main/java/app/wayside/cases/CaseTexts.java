package app.wayside.cases;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import app.wayside.cases.sla.CaseClock;
import app.wayside.customers.CustomerSummary;
import app.wayside.customers.Customers;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.identity.TeamId;
import app.wayside.identity.TeamSummary;
import app.wayside.identity.Teams;
import app.wayside.knowledge.CannedMatch;
import app.wayside.knowledge.CannedTexts;
import app.wayside.knowledge.Filled;
import app.wayside.knowledge.Languages;
import app.wayside.knowledge.Wording;

import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The canned texts for a case: in its customer's language, their gaps filled with what is
 * known of it.
 */
@Service
@Transactional(readOnly = true)
public class CaseTexts {

	private final CaseStore store;

	private final CaseDetails details;

	private final LetterWords words;

	private final Shelf shelf;

	CaseTexts(CaseStore store, CaseDetails details, LetterWords words, Shelf shelf) {
		this.store = store;
		this.details = details;
		this.words = words;
		this.shelf = shelf;
	}

	/**
	 * Where texts and names come from.
	 *
	 * @param texts that are canned
	 * @param customers whom they address
	 * @param teams whose own texts come first
	 */
	@Component
	record Shelf(CannedTexts texts, Customers customers, Teams teams) {
	}

	/**
	 * A text as the composer offers it.
	 *
	 * @param insert what is put in; a gap that nothing filled still stands in it
	 * @param label the shortcut
	 * @param detail the title
	 */
	public record Offered(String insert, String label, String detail) {
	}

	/**
	 * What the composer offers on a case for what was typed after {@code ::}.
	 * @throws CaseNotFound where the tenant has no such case
	 */
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES })
	public List<Offered> offered(CaseId id, String typed) {
		CaseDetail detail = this.details.get(id);
		CustomerSummary customer = customerOf(detail);
		String language = language(detail, customer);
		Map<String, String> gaps = gaps(detail, customer, language);
		return this.shelf.texts()
			.complete(typed, language, ownTeams())
			.stream()
			.map((text) -> filled(text, gaps))
			.toList();
	}

	/**
	 * A text for the customer of a case: in his language, its gaps filled.
	 * @param texts by primary language
	 */
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES })
	public Filled forCustomer(CaseId id, Map<String, String> texts) {
		CaseDetail detail = this.details.get(id);
		CustomerSummary customer = customerOf(detail);
		String language = language(detail, customer);
		String text = texts.getOrDefault(Languages.best(texts.keySet(), language), "");
		return new Wording("", text).filled(gaps(detail, customer, Languages.best(texts.keySet(), language)));
	}

	/** A text for colleagues about a case, its gaps filled. */
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES })
	public Filled forColleagues(CaseId id, String text) {
		CaseDetail detail = this.details.get(id);
		CustomerSummary customer = customerOf(detail);
		return new Wording("", text).filled(gaps(detail, customer, language(detail, customer)));
	}

	private CustomerSummary customerOf(CaseDetail detail) {
		return this.shelf.customers().find(detail.customerId()).orElseThrow();
	}

	private static String language(CaseDetail detail, CustomerSummary customer) {
		return detail.classification().language().isEmpty() ? customer.language() : detail.classification().language();
	}

	private Map<String, String> gaps(CaseDetail detail, CustomerSummary customer, String language) {
		Optional<Instant> due = detail.openClocks()
			.stream()
			.map(CaseClock::dueAt)
			.filter(Objects::nonNull)
			.min(Instant::compareTo);
		Map<String, String> gaps = new HashMap<>(
				this.words.of(this.store.read(detail.id()), language, due.orElse(Instant.EPOCH)));
		if (due.isEmpty()) {
			gaps.remove("due");
		}
		gaps.put("customer.name", LetterWords.address(customer, language));
		detail.references()
			.stream()
			.findFirst()
			.ifPresent((reference) -> gaps.put("booking.reference", reference.value()));
		return gaps;
	}

	private List<TeamId> ownTeams() {
		return (Acting.current() instanceof Actor.Staff staff)
				? this.shelf.teams().teamsOf(staff.staffId()).stream().map(TeamSummary::id).toList() : List.of();
	}

	private static Offered filled(CannedMatch text, Map<String, String> gaps) {
		Filled filled = new Wording(text.title(), text.body()).filled(gaps);
		return new Offered(filled.body(), text.shortcut(), filled.title());
	}

}
