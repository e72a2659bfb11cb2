package app.wayside.quality.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.wayside.quality.SurveyQuery;
import app.wayside.web.CsvRow;
import app.wayside.web.Texts;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Answers as a table file (RFC 4180) that spreadsheets open, with the byte order mark by
 * which they know UTF-8. A field that would be taken for a formula is made plain text.
 */
@Component
class AnswerFile {

	private static final List<String> COLUMNS = List.of("answered", "number", "subject", "customer", "agent", "process",
			"score", "comment", "followed-up");

	private final QualityReading reading;

	private final Texts texts;

	AnswerFile(QualityReading reading, Texts texts) {
		this.reading = reading;
		this.texts = texts;
	}

	String of(List<SurveyQuery.Row> rows, SurveyQuery.Filter filter) {
		QualityPage.Names names = this.reading.names(rows, filter);
		Stream<String> head = COLUMNS.stream()
			.map((column) -> this.texts.get(LocaleContextHolder.getLocale(), "quality.column." + column));
		return CsvRow.BYTE_ORDER_MARK + CsvRow.of(head.toList())
				+ rows.stream()
					.map((row) -> CsvRow.of(List.of(row.answeredAt().toString(), row.number(), row.subject(),
							names.customers().getOrDefault(row.customerId(), ""),
							(row.agentId() != null) ? names.staff().getOrDefault(row.agentId(), "") : "", row.process(),
							String.valueOf(row.score()), row.comment(),
							(row.followUp() == null) ? ""
									: this.texts.get(LocaleContextHolder.getLocale(),
											row.followedUp() ? "quality.followed-up" : "quality.to-follow-up"))))
					.collect(Collectors.joining());
	}

}
