package app.wayside.operations;

import java.time.Instant;
import java.util.List;

/**
 * What a backup holds, and by which it is known to be whole.
 *
 * @param format of the file; this is 1
 * @param madeAt when, UTC
 * @param server the version of the PostgreSQL
 * @param migrations the versions of the schema
 * @param tables in the order in which they are filled
 * @param sequences where they stand
 */
record Manifest(int format, Instant madeAt, String server, List<String> migrations, List<Table> tables,
		List<Sequence> sequences) {

	static final int FORMAT = 1;

	/**
	 * The rows of a table.
	 *
	 * @param name of the table
	 * @param rows how many
	 * @param hash SHA-256 over them, in the order of their keys, in hexadecimal digits
	 */
	record Table(String name, long rows, String hash) {
	}

	/**
	 * A sequence.
	 *
	 * @param name of the sequence
	 * @param value that it gave last, or is to give first
	 * @param called whether it gave that already
	 */
	record Sequence(String name, long value, boolean called) {
	}

	/** The rows of all tables. */
	long rows() {
		return this.tables.stream().mapToLong(Table::rows).sum();
	}

}
