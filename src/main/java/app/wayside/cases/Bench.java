package app.wayside.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.wayside.cases.learning.Judges;
import app.wayside.cases.learning.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Judges the first words of several cases at once, outside of any transaction. Where that
 * fails, rules alone must do: no case waits for a model.
 */
@Component
class Bench {

	private static final Logger LOG = LoggerFactory.getLogger(Bench.class);

	private final FirstWords words;

	private final CaseStore cases;

	private final Judges judges;

	private final TransactionTemplate transaction;

	Bench(FirstWords words, CaseStore cases, Judges judges, TransactionTemplate transaction) {
		this.words = words;
		this.cases = cases;
		this.judges = judges;
		this.transaction = transaction;
	}

	/**
	 * What was made of a case's first words.
	 *
	 * @param words that were judged
	 * @param verdict on them
	 */
	record Judged(FirstWords.Words words, Verdict verdict) {
	}

	/** The verdicts on cases of the present tenant; none for one without a word. */
	Map<CaseId, Judged> judge(List<CaseId> ids) {
		Map<CaseId, FirstWords.Words> words = words(ids);
		List<CaseId> order = List.copyOf(words.keySet());
		List<String> texts = new ArrayList<>();
		order.forEach((id) -> texts.add(java.util.Objects.requireNonNull(words.get(id)).text()));
		List<Verdict> verdicts = verdicts(texts);
		Map<CaseId, Judged> judged = new HashMap<>();
		for (int place = 0; place < order.size(); place++) {
			CaseId id = order.get(place);
			judged.put(id, new Judged(java.util.Objects.requireNonNull(words.get(id)), verdicts.get(place)));
		}
		return judged;
	}

	private List<Verdict> verdicts(List<String> texts) {
		try {
			return this.judges.judge(texts);
		}
		catch (RuntimeException | LinkageError ex) {
			LOG.warn("{} cases were judged by rules alone", texts.size(), ex);
			return texts.stream().map(Verdict::byRulesAlone).toList();
		}
	}

	private Map<CaseId, FirstWords.Words> words(List<CaseId> ids) {
		Map<CaseId, FirstWords.Words> words = this.transaction.execute((status) -> {
			Map<CaseId, FirstWords.Words> found = new HashMap<>();
			for (CaseId id : ids) {
				this.words.of(this.cases.read(id).conversationId()).ifPresent((each) -> found.put(id, each));
			}
			return found;
		});
		return (words != null) ? words : Map.of();
	}

}
