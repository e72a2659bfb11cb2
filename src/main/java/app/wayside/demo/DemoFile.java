package app.wayside.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code demo.json} in the data folder: where the demonstration is reached, and who may
 * sign in. Only its owner can read it.
 */
final class DemoFile {

	private final JsonMapper json;

	private final Path file;

	DemoFile(JsonMapper json, Path data) {
		this.json = json;
		this.file = data.toAbsolutePath().resolve("demo.json");
	}

	/**
	 * What is written down.
	 *
	 * @param web where the pages are
	 * @param smtp where mail is taken, host and port
	 * @param inbox the address for which mail is taken
	 * @param api the key for programs
	 * @param users who may sign in
	 */
	record Demo(String web, String smtp, String inbox, Api api, List<User> users) {

		Demo at(String newWeb, String newSmtp) {
			return new Demo(newWeb, newSmtp, this.inbox, this.api, this.users);
		}

	}

	/**
	 * The key for programs.
	 *
	 * @param token to be sent as {@code Authorization: Bearer …}
	 */
	record Api(String token) {
	}

	/**
	 * Somebody who may sign in.
	 *
	 * @param role the main one
	 * @param email the address to sign in with
	 * @param password to sign in with
	 * @param totpSecret for one-time codes, where they are asked for
	 */
	record User(String role, String email, String password, @Nullable String totpSecret) {
	}

	Optional<Demo> read() {
		try {
			return Files.exists(this.file) ? Optional.of(this.json.readValue(Files.readString(this.file), Demo.class))
					: Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void write(Demo demo) {
		try {
			Path fresh = Files.createTempFile(Files.createDirectories(this.file.getParent()), "demo", ".new",
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			Files.writeString(fresh,
					this.json.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(demo) + "\n");
			Files.move(fresh, this.file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The sign-ins could not be written to " + this.file, ex);
		}
	}

}
