package app.wayside.cases.complaints.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import app.wayside.cases.complaints.Complaint;
import app.wayside.web.CsvRow;
import app.wayside.web.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The register as a table file that spreadsheets open. */
@Component
class ComplaintFile {

	private static final List<String> COLUMNS = List.of("number", "subject", "customer", "severity", "state", "opened",
			"answer-by", "answered", "solve-by", "decided", "told", "told-again", "appeals", "score", "cause", "risk",
			"measure", "review");

	private final ComplaintNames names;

	private final Texts texts;

	ComplaintFile(ComplaintNames names, Texts texts) {
		this.names = names;
		this.texts = texts;
	}

	String of(List<Complaint> complaints) {
		Locale reader = LocaleContextHolder.getLocale();
		Map<UUID, String> customers = this.names.customers(complaints.stream().map(Complaint::customerId).toList());
		Map<String, String> causes = this.names.causes();
		return CsvRow.BYTE_ORDER_MARK + CsvRow.of(COLUMNS.stream()
			.map((column) -> this.texts.get(reader, "cases.complaints.column." + column))
			.toList()) + complaints
				.stream()
				.map((each) -> CsvRow.of(List.of(each.number(), each.subject(),
						customers.getOrDefault(each.customerId(), ""),
						this.texts.get(reader, "cases.clock.severity." + each.severity().word()),
						this.texts.get(reader, "cases.complaints.state." + each.state()), text(each.openedAt()),
						text(each.answerBy()), text(each.answeredAt()), text(each.solveBy()), text(each.decidedAt()),
						text(each.toldAt()), text(each.toldAgainAt()), text(each.appeals()), text(each.score()),
						cause(causes, each.rootCause()), text(each.risk()), each.measure(), text(each.reviewOn()))))
				.collect(Collectors.joining());
	}

	private static String cause(Map<String, String> names, @Nullable String key) {
		return (key != null) ? names.getOrDefault(key, key) : "";
	}

	private static String text(@Nullable Object value) {
		return (value != null) ? value.toString() : "";
	}

}
