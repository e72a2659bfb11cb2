package app.wayside.operations;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import app.wayside.tenancy.OwnersDatabase;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Copies everything into one file, as of one moment, while the application goes on: the
 * rows of all tables, the keys of this node, and a manifest by which a restore knows that
 * nothing is missing. The file holds secrets; only its owner can read it.
 */
record Backup(OwnersDatabase database, Clock clock) {

	static final String MANIFEST = "manifest.json";

	static final String TABLES = "tables/";

	static final String KEYS = "keys/";

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	/**
	 * Writes the file; it appears whole or not at all.
	 * @throws NotPossible where there is a file of the name
	 */
	Manifest into(Path file) {
		if (Files.exists(file)) {
			throw new NotPossible("operations.backup.exists", file.toAbsolutePath());
		}
		return Copying.on(connect(), (connection) -> {
			Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "wayside", ".part",
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			try {
				Manifest manifest = write(connection, part);
				Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
				return manifest;
			}
			finally {
				Files.deleteIfExists(part);
			}
		});
	}

	private Connection connect() {
		try {
			return this.database.connect();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex.getMessage(), ex);
		}
	}

	private Manifest write(Connection connection, Path part) throws SQLException, IOException {
		Copying copying = new Copying(connection);
		connection.setReadOnly(true);
		connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
		connection.setAutoCommit(false);
		List<UUID> tenants = copying.tenants();
		List<Manifest.Table> tables = new ArrayList<>();
		try (OutputStream out = Files.newOutputStream(part); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (TableShape table : TableShape.all(copying.jdbc())) {
				zip.putNextEntry(new ZipEntry(TABLES + table.name()));
				tables.add(copying.out(table, tenants, zip));
				zip.closeEntry();
			}
			keys(zip);
			Manifest manifest = new Manifest(Manifest.FORMAT, this.clock.instant(), copying.server(),
					copying.migrations(), List.copyOf(tables), sequences(copying));
			zip.putNextEntry(new ZipEntry(MANIFEST));
			zip.write(JSON.writeValueAsBytes(manifest));
			zip.closeEntry();
			return manifest;
		}
	}

	private void keys(ZipOutputStream zip) throws IOException {
		Path folder = this.database.keys();
		if (!Files.isDirectory(folder)) {
			return;
		}
		try (Stream<Path> files = Files.list(folder)) {
			for (Path key : files.filter(Files::isRegularFile).sorted().toList()) {
				zip.putNextEntry(new ZipEntry(KEYS + key.getFileName()));
				Files.copy(key, zip);
				zip.closeEntry();
			}
		}
	}

	/** Read last: what they gave meanwhile is skipped, and nothing is given twice. */
	private static List<Manifest.Sequence> sequences(Copying copying) {
		List<String> names = copying.jdbc().sql("""
				select quote_ident(relname) from pg_class
				where relnamespace = 'public'::regnamespace and relkind = 'S' order by 1
				""").query(String.class).list();
		return names.stream()
			.map((name) -> copying.jdbc()
				.sql("select last_value, is_called from " + name)
				.query((row, number) -> new Manifest.Sequence(name, row.getLong(1), row.getBoolean(2)))
				.single())
			.toList();
	}

}
