package app.wayside.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The folder of the embedded database, held by one process at a time. */
final class DataFolder implements AutoCloseable {

	private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

	private final Path folder;

	private final FileChannel file;

	private DataFolder(Path folder, FileChannel file) {
		this.folder = folder;
		this.file = file;
	}

	/**
	 * Takes the folder; it is made where there is none.
	 * @throws AlreadyRunning where another process has it
	 */
	static DataFolder take(Path data) {
		try {
			Path folder = data.toAbsolutePath().normalize();
			if (!Files.exists(folder)) {
				Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
			}
			Path lock = folder.resolve("wayside.lock");
			FileChannel file = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.READ,
					StandardOpenOption.WRITE);
			if (!lock(file)) {
				String holder = Files.readString(lock).strip();
				file.close();
				throw new AlreadyRunning(folder, holder);
			}
			file.truncate(0);
			file.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)));
			return new DataFolder(folder, file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The data folder cannot be used: " + data.toAbsolutePath(), ex);
		}
	}

	private static boolean lock(FileChannel file) throws IOException {
		try {
			FileLock lock = file.tryLock();
			return lock != null;
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
	}

	/** Where the rows are. */
	Path rows() {
		return this.folder.resolve("postgresql");
	}

	/** Where the programs of the database are unpacked. */
	Path programs() {
		return this.folder.resolve("runtime");
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

	/** Another process has the folder. */
	static final class AlreadyRunning extends IllegalStateException {

		AlreadyRunning(Path folder, String holder) {
			super("Wayside is already running on " + folder
					+ (holder.isEmpty() ? "" : " (process " + holder + "). Stop it, or choose another folder"));
		}

	}

}
