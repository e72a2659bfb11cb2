package app.wayside.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;

/**
 * The key set that encrypts fields: a file that only its owner can read, made on the
 * first start. Nodes of one cluster share it.
 */
final class SecretKeys {

	private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

	private static final Set<PosixFilePermission> OWNER_ONLY_FOLDER = PosixFilePermissions.fromString("rwx------");

	private SecretKeys() {
	}

	static Aead in(Path folder) {
		try {
			AeadConfig.register();
			Path file = folder.toAbsolutePath().resolve("fields.json");
			if (!Files.exists(file)) {
				create(file);
			}
			return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get())
				.getPrimitive(RegistryConfiguration.get(), Aead.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The key set in " + folder + " can be neither read nor made", ex);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The key set in " + folder + " is damaged", ex);
		}
	}

	private static void create(Path file) throws IOException, GeneralSecurityException {
		Files.createDirectories(file.getParent(), PosixFilePermissions.asFileAttribute(OWNER_ONLY_FOLDER));
		Path fresh = Files.createTempFile(file.getParent(), "fields", ".new",
				PosixFilePermissions.asFileAttribute(OWNER_ONLY));
		Files.writeString(fresh, TinkJsonProtoKeysetFormat.serializeKeyset(
				KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), InsecureSecretKeyAccess.get()));
		try {
			Files.createLink(file, fresh);
		}
		catch (FileAlreadyExistsException ex) {
			// Another node was first; its key set is the one.
		}
		finally {
			Files.delete(fresh);
		}
	}

}
