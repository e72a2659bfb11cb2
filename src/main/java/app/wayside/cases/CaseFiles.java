package app.wayside.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import app.wayside.cases.filter.Filter;
import app.wayside.cases.filter.FilterKey;
import app.wayside.cases.filter.FilterTerm;
import app.wayside.cases.filter.FilterValue;
import app.wayside.cases.search.CaseSearch;
import app.wayside.cases.search.SearchQuery;
import app.wayside.conversations.ConversationId;
import app.wayside.conversations.MessageFile;
import app.wayside.conversations.Messages;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files of cases by words of their names. All words that stand alone are looked for in
 * names; other terms narrow the cases.
 */
@Service
@Transactional(readOnly = true)
public class CaseFiles {

	/** Of one case no more are shown. */
	private static final int MOST_OF_ONE = 20;

	/** Nobody waits until all cases were looked into. */
	private static final int MOST_ROUNDS = 4;

	private final CaseLists lists;

	private final CaseFilters filters;

	private final CaseSearch search;

	private final Messages messages;

	CaseFiles(CaseLists lists, CaseFilters filters, CaseSearch search, Messages messages) {
		this.lists = lists;
		this.filters = filters;
		this.search = search;
		this.messages = messages;
	}

	/**
	 * A part of what is found.
	 *
	 * @param files those of the cases that opened last first
	 * @param next the cursor of the next part; null at the end
	 */
	public record Found(List<CaseFile> files, @Nullable String next) {
	}

	/**
	 * Files by their names, after a cursor.
	 * @param filter as {@link CaseFilters} reads it
	 * @param limit of cases that they belong to
	 * @throws FilterNotUnderstood where the filter is not
	 */
	@Allowed(Permission.READ_CASES)
	public Found named(String filter, @Nullable String cursor, int limit) {
		Filter asked = ofFiles(this.filters.understood(filter));
		List<List<SearchQuery>> names = asked.facts(FilterKey.FILE)
			.filter((fact) -> !fact.not())
			.map(CaseFilter::ways)
			.filter((ways) -> !ways.isEmpty())
			.toList();
		if (names.isEmpty()) {
			return new Found(List.of(), null);
		}
		CaseList list = new CaseList(CaseView.ALL, CaseView.Order.OPENED, asked.written());
		List<CaseFile> found = new ArrayList<>();
		String next = cursor;
		for (int round = 0; round < MOST_ROUNDS; round++) {
			List<CaseRow> rows = this.lists.page(list, next, limit + 1);
			boolean more = rows.size() > limit;
			List<CaseRow> shown = more ? rows.subList(0, limit) : rows;
			found.addAll(matching(shown, names));
			next = more ? shown.getLast().cursor() : null;
			if (next == null || !found.isEmpty()) {
				break;
			}
		}
		return new Found(List.copyOf(found), next);
	}

	/** The words of a filter as words of files' names. */
	private static Filter ofFiles(Filter filter) {
		return new Filter(filter.terms().stream().map((term) -> switch (term) {
			case FilterTerm.Word word -> named(word.not(), word.text());
			case FilterTerm.Phrase phrase -> named(phrase.not(), phrase.text());
			case FilterTerm.Fact fact -> fact;
		}).toList());
	}

	private static FilterTerm named(boolean not, String text) {
		return new FilterTerm.Fact(not, FilterKey.FILE, List.of(new FilterValue.Named(text)));
	}

	/** Words of a case's files may stand in the names of several: each is looked at. */
	private List<CaseFile> matching(List<CaseRow> rows, List<List<SearchQuery>> names) {
		Map<ConversationId, List<MessageFile>> files = this.messages
			.files(rows.stream().map((row) -> new ConversationId(row.conversationId())).toList())
			.stream()
			.collect(Collectors.groupingBy(MessageFile::conversationId));
		return rows.stream()
			.flatMap((row) -> files.getOrDefault(new ConversationId(row.conversationId()), List.of())
				.stream()
				.filter((file) -> names.stream()
					.allMatch((ways) -> ways.stream().anyMatch((way) -> this.search.names(way, file.name()))))
				.limit(MOST_OF_ONE)
				.map((file) -> found(row, file, names)))
			.toList();
	}

	private CaseFile found(CaseRow row, MessageFile file, List<List<SearchQuery>> names) {
		return new CaseFile(row.id(), row.number(), row.subject(), file.messageId().value(), file.fileId().value(),
				file.name(),
				this.search.marked(SearchQuery.all(names.stream().flatMap(List::stream).toList()), file.name()),
				file.size(), file.at());
	}

}
