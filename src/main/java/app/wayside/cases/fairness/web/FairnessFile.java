package app.wayside.cases.fairness.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import app.wayside.cases.fairness.Fairness;
import app.wayside.cases.fairness.Share;
import app.wayside.web.CsvRow;
import app.wayside.web.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The report as a file for spreadsheets, in the reader's language. */
@Component
class FairnessFile {

	private static final List<String> COLUMNS = List.of("name", "skills", "capacity", "hours", "cases", "routed",
			"weight", "part", "expected", "times");

	private final Texts texts;

	FairnessFile(Texts texts) {
		this.texts = texts;
	}

	String of(FairnessPage page) {
		Locale reader = LocaleContextHolder.getLocale();
		Fairness report = page.report();
		return CsvRow.BYTE_ORDER_MARK + CsvRow
			.of(COLUMNS.stream().map((column) -> this.texts.get(reader, "cases.fairness.column." + column)).toList())
				+ ((report != null)
						? report.shares().stream().map((share) -> row(page, share)).collect(Collectors.joining()) : "");
	}

	private static String row(FairnessPage page, Share share) {
		return CsvRow.of(List.of(share.name(), page.skills(share), String.valueOf(share.capacity()),
				number(share.hours()), String.valueOf(share.cases()), String.valueOf(share.routed()),
				String.valueOf(share.weight()), number(share.part()), number(share.expected()), number(share.times())));
	}

	private static String number(@Nullable Double number) {
		return (number != null) ? String.format(Locale.ROOT, "%.3f", number) : "";
	}

}
