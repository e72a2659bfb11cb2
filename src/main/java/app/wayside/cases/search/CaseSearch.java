package app.wayside.cases.search;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import app.wayside.conversations.ConversationId;
import app.wayside.conversations.MessageWords;
import app.wayside.conversations.Messages;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds cases by words. It says which cases hold them; whether the one who asks may see
 * them is for the list that he reads.
 */
@Component
public class CaseSearch {

	/** How long a search waits for what has just been written. */
	private static final Duration PATIENCE = Duration.ofMillis(200);

	private static final int CHARS = 4000;

	private static final int FEW = 300;

	private final SearchStore store;

	private final SearchIndexing indexing;

	private final Messages messages;

	private @Nullable CompletableFuture<Void> round;

	CaseSearch(SearchStore store, SearchIndexing indexing, Messages messages) {
		this.store = store;
		this.indexing = indexing;
		this.messages = messages;
	}

	/**
	 * A case that was found, and its place.
	 *
	 * @param caseId the case
	 * @param openedAt when it opened, as PostgreSQL writes it
	 */
	public record Hit(UUID caseId, String openedAt) {

		/** Before the first. */
		public static final Hit FIRST = new Hit(new UUID(-1, -1), "infinity");

	}

	/** Has what was written a moment ago found as well, if that does not take long. */
	public void catchUp() {
		long patience = System.nanoTime() + PATIENCE.toNanos();
		try {
			while (System.nanoTime() < patience && this.store.anyDue()) {
				round().get(patience - System.nanoTime(), TimeUnit.NANOSECONDS);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException | TimeoutException ex) {
			// it is found a moment later
			return;
		}
	}

	private synchronized CompletableFuture<Void> round() {
		if (this.round == null || this.round.isDone()) {
			this.round = CompletableFuture.runAsync(this.indexing::writeDue,
					(work) -> Thread.ofVirtual().name("search").start(work));
		}
		return this.round;
	}

	/** Cases with all words, the last opened first, after a place. */
	public List<Hit> after(SearchQuery query, Hit place, int most) {
		return this.store.before(query.expression(), place, most);
	}

	/**
	 * Which cases that are not over have all words: their ids where they are few, and a
	 * query to compare each with where they are many.
	 */
	public Live live(SearchQuery query) {
		List<UUID> found = this.store.live(query.expression(), FEW + 1);
		return (found.size() <= FEW) ? new Live(found, "")
				: new Live(List.of(), this.store.liveQuery(query.expression()));
	}

	/**
	 * What is not over and has all words.
	 *
	 * @param found all of it, where that is little
	 * @param query otherwise, for the words of a case in {@code case_search}
	 */
	public record Live(List<UUID> found, String query) {
	}

	/**
	 * Those conversations in which all phrases of a query stand as they are written.
	 * @param about what else stands on the case, by conversation
	 */
	public List<UUID> withPhrases(SearchQuery query, Map<UUID, String> about) {
		Map<UUID, StringBuilder> texts = new HashMap<>();
		about.forEach((conversation, text) -> texts.put(conversation, new StringBuilder(text)));
		for (MessageWords message : words(about.keySet(), Integer.MAX_VALUE)) {
			StringBuilder text = texts.get(message.conversationId().value());
			if (text != null) {
				text.append('\n').append(message.subject()).append('\n').append(message.text());
			}
		}
		return texts.entrySet().stream().filter((each) -> {
			String flat = SearchQuery.flat(each.getValue().toString());
			return query.phrases().stream().allMatch(flat::contains);
		}).map(Map.Entry::getKey).toList();
	}

	/**
	 * Where the words stand in what was said.
	 * @return for each conversation in which they do
	 */
	public Map<UUID, Snippet> snippets(SearchQuery query, Collection<UUID> conversations) {
		return Snippet.pattern(query).map((marks) -> snippets(marks, conversations)).orElse(Map.of());
	}

	private Map<UUID, Snippet> snippets(Pattern marks, Collection<UUID> conversations) {
		Map<UUID, Snippet> snippets = new HashMap<>();
		for (MessageWords message : words(conversations, CHARS)) {
			UUID conversation = message.conversationId().value();
			if (!snippets.containsKey(conversation)) {
				Snippet.around(marks, message.text()).ifPresent((snippet) -> snippets.put(conversation, snippet));
			}
		}
		return snippets;
	}

	/** Whether the name of one file has all words of a query. */
	public boolean names(SearchQuery query, String file) {
		String name = Normalizer.normalize(CaseWords.parts(file), Normalizer.Form.NFKC);
		return query.marks()
			.stream()
			.allMatch((mark) -> Snippet.pattern(query.marking(mark)).orElseThrow().matcher(name).find());
	}

	/** A line with its marks. */
	public Snippet marked(SearchQuery query, String line) {
		return Snippet.pattern(query)
			.map((marks) -> Snippet.whole(marks, line))
			.orElseGet(() -> new Snippet(List.of(new Snippet.Part(line, false))));
	}

	private List<MessageWords> words(Collection<UUID> conversations, int chars) {
		return this.messages.words(conversations.stream().map(ConversationId::new).collect(Collectors.toSet()), chars);
	}

}
