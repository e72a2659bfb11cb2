package app.wayside.tenancy;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the rows are kept.
 *
 * @param databaseUrl a PostgreSQL (15 or newer) to use,
 * {@code postgresql://user:secret@host/name} or a JDBC URL; none means the embedded one
 * @param data the folder of the embedded database and of what else this node keeps
 * @param connections the size of the connection pool
 */
@ConfigurationProperties("wayside")
record DatabaseSettings(@Nullable String databaseUrl, @DefaultValue("data") Path data,
		@DefaultValue("16") int connections) {
}
