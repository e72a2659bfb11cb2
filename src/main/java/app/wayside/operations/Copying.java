package app.wayside.operations;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** One connection by which whole tables are copied, always written in the same way. */
final class Copying {

	private static final List<String> ONE_WAY = List.of("set timezone = 'UTC'", "set datestyle = 'ISO, YMD'",
			"set intervalstyle = 'postgres'", "set bytea_output = 'hex'", "set extra_float_digits = 1",
			"set search_path = public", "set row_security = on");

	private final Connection connection;

	private final JdbcClient jdbc;

	Copying(Connection connection) throws SQLException {
		this.connection = connection;
		this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
		try (var statement = connection.createStatement()) {
			for (String setting : ONE_WAY) {
				statement.execute(setting);
			}
		}
	}

	JdbcClient jdbc() {
		return this.jdbc;
	}

	CopyManager manager() throws SQLException {
		return this.connection.unwrap(PGConnection.class).getCopyAPI();
	}

	/** Copies the rows of a table out, and says what they are. */
	Manifest.Table out(TableShape table, List<UUID> tenants, OutputStream to) throws SQLException, IOException {
		DigestOutputStream hashed = new DigestOutputStream(new Kept(to), sha256());
		long rows = 0;
		if (table.walled()) {
			for (UUID tenant : tenants) {
				this.jdbc.sql("select set_config('app.tenant', :tenant, false)")
					.param("tenant", tenant.toString())
					.query(String.class)
					.single();
				rows += manager().copyOut(table.copyOut(true), hashed);
			}
		}
		else {
			rows = manager().copyOut(table.copyOut(false), hashed);
		}
		return new Manifest.Table(table.name(), rows, HexFormat.of().formatHex(hashed.getMessageDigest().digest()));
	}

	List<UUID> tenants() {
		return this.jdbc.sql("select every_tenant() as id order by id").query(UUID.class).list();
	}

	List<String> migrations() {
		return this.jdbc
			.sql("select version from flyway_schema_history where success and version is not null order by 1")
			.query(String.class)
			.list();
	}

	String server() {
		return this.jdbc.sql("show server_version").query(String.class).single();
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	/** Passes everything on but the end. */
	private static final class Kept extends OutputStream {

		private final OutputStream to;

		Kept(OutputStream to) {
			this.to = to;
		}

		@Override
		public void write(int one) throws IOException {
			this.to.write(one);
		}

		@Override
		public void write(byte[] bytes, int from, int length) throws IOException {
			this.to.write(bytes, from, length);
		}

	}

	/** Work on a connection. */
	interface Work<T> {

		T with(Connection connection) throws SQLException, IOException;

	}

	/** Does work, with faults that need not be declared. */
	static <T> T on(Connection connection, Work<T> work) {
		try (connection) {
			return work.with(connection);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex.getMessage(), ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
