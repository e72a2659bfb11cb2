package app.wayside.dispatch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Where there is no relay yet, mail is written into a folder, one {@code .eml} file each,
 * so that it can be looked at and nobody outside is written to by mistake. A file appears
 * whole or not at all, and a mail that is handed over twice is still one file.
 */
record FolderRoute(String name, Path folder) implements Route {

	@Override
	public Handover open() {
		return new Writing(this.folder);
	}

	private record Writing(Path folder) implements Handover {

		@Override
		public Outcome greet() {
			try {
				Files.createDirectories(this.folder);
				return Files.isWritable(this.folder) ? new Outcome.Sent("")
						: new Outcome.Unreachable("The folder for outgoing mail cannot be written");
			}
			catch (IOException ex) {
				return new Outcome.Unreachable(ex.toString());
			}
		}

		@Override
		public Outcome send(DispatchId id, Claimed.Envelope envelope, byte[] content) {
			try {
				Files.createDirectories(this.folder);
				Path part = this.folder.resolve("." + id + ".part");
				try (FileChannel file = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
						StandardOpenOption.TRUNCATE_EXISTING)) {
					ByteBuffer rest = ByteBuffer.wrap(content);
					while (rest.hasRemaining()) {
						file.write(rest);
					}
					file.force(true);
				}
				Files.move(part, this.folder.resolve(id + ".eml"), StandardCopyOption.ATOMIC_MOVE);
				return new Outcome.Sent("");
			}
			catch (IOException ex) {
				return new Outcome.Unreachable(ex.toString());
			}
		}

		@Override
		public void close() {
			// nothing stays open between two mails
		}

	}

}
