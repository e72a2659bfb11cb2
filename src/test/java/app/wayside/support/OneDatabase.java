package app.wayside.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Gives every module under test the same PostgreSQL, started when the first of them asks
 * and migrated by it, and a few connections only.
 */
public class OneDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final Path DATA = folder();

	private static final EmbeddedPostgres SERVER = start();

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues
			.of("wayside.data=" + DATA, "wayside.connections=4",
					"wayside.database-url=jdbc:postgresql://127.0.0.1:" + SERVER.getPort() + "/postgres?user=postgres")
			.applyTo(context);
		SpringApplication.getShutdownHandlers().add(STOP);
	}

	private static final Runnable STOP = () -> {
		try {
			SERVER.close();
			FileSystemUtils.deleteRecursively(DATA);
		}
		catch (IOException ex) {
			DATA.toFile().deleteOnExit();
		}
	};

	private static Path folder() {
		try {
			return Files.createTempDirectory("wayside-modules");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static EmbeddedPostgres start() {
		try {
			return EmbeddedPostgres.builder()
				.setDataDirectory(DATA.resolve("postgresql"))
				.setOverrideWorkingDirectory(DATA.resolve("programs").toFile())
				.setRegisterShutdownHook(false)
				.setServerConfig("fsync", "off")
				.setServerConfig("max_connections", "100")
				.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
