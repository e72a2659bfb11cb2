package app.wayside.conversations;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * A mail that is being received lies on the disk and not in memory, however many come at
 * once. Its file has no name any more as soon as it is open, so that nothing of it stays
 * behind, whatever happens to the node.
 */
final class Spool implements MailBytes, AutoCloseable {

	private static final int STEP = 64 * 1024;

	private final FileChannel file;

	private long size;

	private byte[] hash = new byte[0];

	private Spool(FileChannel file) {
		this.file = file;
	}

	/**
	 * Reads a mail to its end.
	 * @param folder where there is room for it
	 * @return the mail; none if it is larger than that
	 */
	static Optional<Spool> read(InputStream mail, long largest, Path folder) throws IOException {
		Files.createDirectories(folder);
		Path name = Files.createTempFile(folder, "mail", ".part");
		Spool spool;
		try {
			spool = new Spool(FileChannel.open(name, StandardOpenOption.READ, StandardOpenOption.WRITE));
		}
		finally {
			Files.delete(name);
		}
		try {
			if (spool.fill(mail, largest)) {
				return Optional.of(spool);
			}
			spool.close();
			return Optional.empty();
		}
		catch (IOException ex) {
			spool.close();
			throw ex;
		}
	}

	private boolean fill(InputStream mail, long largest) throws IOException {
		MessageDigest digest = MailBytes.sha256();
		OutputStream out = new DigestOutputStream(Channels.newOutputStream(this.file), digest);
		byte[] step = new byte[STEP];
		for (int read = mail.read(step); read >= 0; read = mail.read(step)) {
			this.size += read;
			if (this.size > largest) {
				return false;
			}
			out.write(step, 0, read);
		}
		this.hash = digest.digest();
		return true;
	}

	@Override
	public long size() {
		return this.size;
	}

	@Override
	public byte[] hash() {
		return this.hash.clone();
	}

	@Override
	public InputStream open() throws IOException {
		this.file.position(0);
		return Channels.newInputStream(this.file);
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

}
