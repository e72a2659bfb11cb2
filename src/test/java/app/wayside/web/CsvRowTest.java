package app.wayside.web;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CsvRowTest {

	@Test
	void each_cell_is_quoted_and_quotes_within_are_doubled() {
		assertThat(CsvRow.of(List.of("Berg, Anna", "says \"yes\"", "", "two\nlines")))
			.isEqualTo("\"Berg, Anna\",\"says \"\"yes\"\"\",\"\",\"two\nlines\"\r\n");
	}

	@Test
	void what_a_spreadsheet_would_calculate_is_text() {
		assertThat(CsvRow.of(List.of("=1+1", "+86138", "-2", "@SUM(A1)", "\tx", "a=b")))
			.isEqualTo("\"'=1+1\",\"'+86138\",\"'-2\",\"'@SUM(A1)\",\"'\tx\",\"a=b\"\r\n");
	}

}
