package app.wayside.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Gives the application under test an empty data folder, and takes it away at the end.
 */
public class FreshData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		try {
			Path data = Files.createTempDirectory("wayside-test");
			TestPropertyValues.of("wayside.data=" + data).applyTo(context);
			SpringApplication.getShutdownHandlers().add(() -> remove(data));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	// What the database still holds open at this moment is left to the machine.
	private static void remove(Path data) {
		try {
			FileSystemUtils.deleteRecursively(data);
		}
		catch (IOException ex) {
			data.toFile().deleteOnExit();
		}
	}

}
