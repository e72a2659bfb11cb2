package app.wayside.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The database as its owner, for work on the whole of it beside the running application:
 * backup, restore, checks. Where the embedded one runs already, it is used as it runs;
 * otherwise it is started, and stopped at the end.
 */
public final class OwnersDatabase implements AutoCloseable {

	private final DatabaseAddress address;

	private final Path keys;

	private final @Nullable EmbeddedDatabase started;

	private OwnersDatabase(DatabaseAddress address, Path keys, @Nullable EmbeddedDatabase started) {
		this.address = address;
		this.keys = keys;
		this.started = started;
	}

	/** Opens the database that the settings name. */
	public static OwnersDatabase open(Environment settings) {
		DatabaseSettings named = Binder.get(settings).bindOrCreate("wayside", DatabaseSettings.class);
		Path data = named.data().toAbsolutePath();
		Path keys = Path.of(settings.getProperty("wayside.keys", data.resolve("keys").toString()));
		String url = named.databaseUrl();
		if (url != null && !url.isBlank()) {
			return new OwnersDatabase(DatabaseAddress.of(url), keys, null);
		}
		try {
			EmbeddedDatabase started = EmbeddedDatabase.in(data);
			return new OwnersDatabase(DatabaseAddress.of(started.jdbcUrl()), keys, started);
		}
		catch (DataFolder.AlreadyRunning ex) {
			return Postmaster.on(data.resolve("postgresql"))
				.map((running) -> new OwnersDatabase(DatabaseAddress.of(EmbeddedDatabase.jdbcUrl(running.port())), keys,
						null))
				.orElseThrow(() -> ex);
		}
	}

	/** The folder of the keys that open encrypted fields. */
	public Path keys() {
		return this.keys;
	}

	/** Whether the application runs on it at the moment, as far as this node can tell. */
	public boolean isInUse() {
		return this.started == null;
	}

	/** A connection as the owner. */
	public Connection connect() throws SQLException {
		return DriverManager.getConnection(this.address.jdbcUrl(), properties());
	}

	/** Connections as the owner, each opened when it is asked for. */
	public DataSource dataSource() {
		return new DriverManagerDataSource(this.address.jdbcUrl(), properties());
	}

	private Properties properties() {
		Properties properties = new Properties();
		properties.setProperty("ApplicationName", "wayside-operations");
		if (this.address.user() != null) {
			properties.setProperty("user", this.address.user());
		}
		if (this.address.secret() != null) {
			properties.setProperty("password", this.address.secret());
		}
		return properties;
	}

	@Override
	public void close() {
		if (this.started != null) {
			try {
				this.started.close();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

}
