package app.wayside.customers;

import java.util.List;

import app.wayside.web.CsvRow;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTextTest {

	@Test
	void spreadsheets_of_all_countries_are_read() {
		assertThat(cells("\uFEFFname;mail\r\n\"Berg; Anna\";a@b.example\r\n")).containsExactly(List.of("name", "mail"),
				List.of("Berg; Anna", "a@b.example"));
		assertThat(cells("name\tmail\nLi Na\t\n\n")).containsExactly(List.of("name", "mail"), List.of("Li Na", ""));
	}

	@Test
	void a_row_knows_the_line_on_which_it_begins() {
		assertThat(CsvText.read("a,b\n\"one\ntwo\",x\n\nlast,y")).extracting(CsvText.Line::number)
			.containsExactly(1, 2, 5);
	}

	@Property(tries = 500)
	void what_is_written_is_read_again(@ForAll("rows") List<List<String>> rows) {
		StringBuilder text = new StringBuilder("\"a\",\"b\",\"c\"\r\n");
		rows.forEach((row) -> text.append(CsvRow.of(row)));
		assertThat(cells(text.toString()).stream().skip(1).toList()).isEqualTo(rows);
	}

	@Provide
	Arbitrary<List<List<String>>> rows() {
		return Arbitraries.strings()
			.withChars("ab ,;\"\n李é")
			.ofMinLength(1)
			.ofMaxLength(12)
			.filter((cell) -> !cell.isBlank())
			.list()
			.ofSize(3)
			.list()
			.ofMaxSize(5);
	}

	private static List<List<String>> cells(String text) {
		return CsvText.read(text).stream().map(CsvText.Line::cells).toList();
	}

}
