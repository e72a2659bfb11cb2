package app.wayside.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows of several tables, gathered and then copied into the database at once. */
final class Rows {

	private final Map<String, StringBuilder> tables = new LinkedHashMap<>();

	/** Adds a row; the table is named with its columns: {@code team (tenant_id, id)}. */
	void add(String table, @Nullable Object... values) {
		StringBuilder rows = this.tables.computeIfAbsent(table, (key) -> new StringBuilder(1 << 20));
		for (int place = 0; place < values.length; place++) {
			if (place > 0) {
				rows.append('\t');
			}
			write(rows, values[place]);
		}
		rows.append('\n');
	}

	private static void write(StringBuilder rows, @Nullable Object value) {
		switch (value) {
			case null -> rows.append("\\N");
			case Boolean truth -> rows.append(truth ? 't' : 'f');
			case Instant at -> rows.append(at);
			default -> {
				String text = value.toString();
				for (int place = 0; place < text.length(); place++) {
					char one = text.charAt(place);
					switch (one) {
						case '\\' -> rows.append("\\\\");
						case '\n' -> rows.append("\\n");
						case '\t' -> rows.append("\\t");
						case '\r' -> rows.append("\\r");
						default -> rows.append(one);
					}
				}
			}
		}
	}

	/** Copies everything and forgets it. */
	void copyInto(Connection connection) throws SQLException, IOException {
		for (Map.Entry<String, StringBuilder> table : this.tables.entrySet()) {
			byte[] bytes = table.getValue().toString().getBytes(StandardCharsets.UTF_8);
			connection.unwrap(PGConnection.class)
				.getCopyAPI()
				.copyIn("copy " + table.getKey() + " from stdin", new java.io.ByteArrayInputStream(bytes));
			table.getValue().setLength(0);
		}
	}

}
