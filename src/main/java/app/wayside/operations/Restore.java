package app.wayside.operations;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import app.wayside.tenancy.OwnersDatabase;
import org.flywaydb.core.Flyway;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills an empty database from a backup, in one transaction, and proves that what is
 * there afterwards is what was there before: as many rows, with the same hash, in each
 * table.
 */
record Restore(OwnersDatabase database) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/**
	 * Restores the file.
	 * @throws NotPossible where the database is not empty, in use, or of another schema,
	 * or where the file is damaged
	 */
	Manifest from(Path file) {
		if (!Files.isRegularFile(file)) {
			throw new NotPossible("operations.restore.no-file", file.toAbsolutePath());
		}
		Flyway.configure()
			.dataSource(this.database.dataSource())
			.locations("classpath:db/migration")
			.outOfOrder(true)
			.load()
			.migrate();
		try (ZipFile zip = new ZipFile(file.toFile())) {
			Manifest manifest = manifest(zip);
			return Copying.on(this.database.connect(), (connection) -> fill(connection, zip, manifest));
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex.getMessage(), ex);
		}
		catch (IOException ex) {
			throw new NotPossible("operations.restore.damaged", String.valueOf(ex.getMessage()));
		}
	}

	private Manifest fill(Connection connection, ZipFile zip, Manifest manifest) throws SQLException, IOException {
		Copying copying = new Copying(connection);
		if (!copying.migrations().equals(manifest.migrations())) {
			throw new NotPossible("operations.restore.schema", String.join(", ", manifest.migrations()));
		}
		if (!copying.tenants().isEmpty()) {
			throw new NotPossible("operations.restore.not-empty");
		}
		keys(zip);
		connection.setAutoCommit(false);
		List<TableShape> tables = TableShape.all(copying.jdbc());
		execute(connection, tables, "alter table %s no force row level security");
		for (TableShape table : tables) {
			try (InputStream rows = zip.getInputStream(entry(zip, Backup.TABLES + table.name()))) {
				execute(connection, "delete from " + table.name());
				copying.manager().copyIn(table.copyIn(), rows);
			}
		}
		for (Manifest.Sequence sequence : manifest.sequences()) {
			copying.jdbc()
				.sql("select setval(cast(:name as regclass), :value, :called)")
				.param("name", sequence.name())
				.param("value", sequence.value())
				.param("called", sequence.called())
				.query(Long.class)
				.single();
		}
		execute(connection, tables, "alter table %s force row level security");
		prove(copying, tables, manifest);
		execute(connection, "select resume_log()");
		connection.commit();
		return manifest;
	}

	private static void prove(Copying copying, List<TableShape> tables, Manifest manifest)
			throws SQLException, IOException {
		List<UUID> tenants = copying.tenants();
		for (TableShape table : tables) {
			Manifest.Table found = copying.out(table, tenants, OutputStream.nullOutputStream());
			if (!manifest.tables().contains(found)) {
				throw new NotPossible("operations.restore.differs", table.name(), found.rows());
			}
		}
	}

	/** Keys that are here already must be the same: fields open with no others. */
	private void keys(ZipFile zip) throws IOException {
		Path folder = this.database.keys();
		for (ZipEntry entry : zip.stream().filter((one) -> one.getName().startsWith(Backup.KEYS)).toList()) {
			byte[] kept = zip.getInputStream(entry).readAllBytes();
			Path key = folder.resolve(Path.of(entry.getName()).getFileName());
			if (!Files.exists(key)) {
				Files.createDirectories(folder,
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
				Files.createFile(key,
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
				Files.write(key, kept);
			}
			else if (!Arrays.equals(Files.readAllBytes(key), kept)) {
				throw new NotPossible("operations.restore.other-keys", key);
			}
		}
	}

	private static Manifest manifest(ZipFile zip) throws IOException {
		try (InputStream in = zip.getInputStream(entry(zip, Backup.MANIFEST))) {
			Manifest manifest = JSON.readValue(in, Manifest.class);
			if (manifest.format() != Manifest.FORMAT) {
				throw new NotPossible("operations.restore.format", manifest.format());
			}
			return manifest;
		}
	}

	private static ZipEntry entry(ZipFile zip, String name) {
		ZipEntry entry = zip.getEntry(name);
		if (entry == null) {
			throw new NotPossible("operations.restore.damaged", name);
		}
		return entry;
	}

	private static void execute(Connection connection, List<TableShape> tables, String sql) throws SQLException {
		for (TableShape table : tables) {
			if (table.walled()) {
				execute(connection, sql.formatted(table.name()));
			}
		}
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
