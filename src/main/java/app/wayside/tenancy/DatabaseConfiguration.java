package app.wayside.tenancy;

import java.time.Duration;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;

/**
 * Two ways to the same rows: the owner's, which migrates and nothing else, and the
 * application's, which owns no table and therefore cannot step over a wall.
 */
@Configuration
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

	/** After which a request that gets no connection is told to come again. */
	private static final Duration PATIENCE = Duration.ofSeconds(10);

	static final String APPLICATION_ROLE = "wayside_app";

	@Bean
	DatabaseAddress databaseAddress(DatabaseSettings settings, ObjectProvider<EmbeddedDatabase> embedded) {
		String url = settings.databaseUrl();
		return DatabaseAddress.of((url == null || url.isBlank()) ? embedded.getObject().jdbcUrl() : url);
	}

	// Started only where it is asked for: where no other is named.
	@Lazy
	@Bean(destroyMethod = "close")
	EmbeddedDatabase embeddedDatabase(DatabaseSettings settings) {
		return EmbeddedDatabase.in(settings.data());
	}

	@Bean
	@FlywayDataSource
	DataSource ownersDatabase(DatabaseAddress address) {
		HikariDataSource owner = pool(address, "owner", 4);
		owner.setMinimumIdle(0);
		return owner;
	}

	@Bean
	@Primary
	DataSource database(DatabaseAddress address, DatabaseSettings settings) {
		HikariDataSource application = pool(address, "application", settings.connections());
		application.setConnectionInitSql("set role " + APPLICATION_ROLE);
		return application;
	}

	private HikariDataSource pool(DatabaseAddress address, String name, int size) {
		HikariDataSource pool = new HikariDataSource();
		pool.setPoolName(name);
		pool.setJdbcUrl(address.jdbcUrl());
		pool.setUsername(address.user());
		pool.setPassword(address.secret());
		pool.setMaximumPoolSize(size);
		pool.setConnectionTimeout(PATIENCE.toMillis());
		pool.addDataSourceProperty("ApplicationName", "wayside-" + name);
		pool.addDataSourceProperty("reWriteBatchedInserts", "true");
		return pool;
	}

}
