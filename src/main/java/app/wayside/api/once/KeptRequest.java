package app.wayside.api.once;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A request whose body was read to the end before it is carried out, so that it can be
 * told from others. A large body waits in a file, not in memory.
 */
final class KeptRequest extends HttpServletRequestWrapper implements AutoCloseable {

	private static final int IN_MEMORY = 1_048_576;

	private final byte[] beginning;

	private final @Nullable Path rest;

	private final byte[] fingerprint;

	private KeptRequest(HttpServletRequest request, byte[] beginning, @Nullable Path rest, byte[] fingerprint) {
		super(request);
		this.beginning = beginning;
		this.rest = rest;
		this.fingerprint = fingerprint;
	}

	static KeptRequest of(HttpServletRequest request) throws IOException {
		MessageDigest digest = digest();
		digest.update((request.getMethod() + "\n" + request.getRequestURI() + "\n" + request.getQueryString() + "\n"
				+ request.getContentType() + "\n")
			.getBytes(StandardCharsets.UTF_8));
		InputStream body = new DigestInputStream(request.getInputStream(), digest);
		byte[] beginning = body.readNBytes(IN_MEMORY);
		Path rest = (beginning.length < IN_MEMORY) ? null : rest(body);
		return new KeptRequest(request, beginning, rest, digest.digest());
	}

	private static Path rest(InputStream body) throws IOException {
		Path file = Files.createTempFile("wayside-request", ".body");
		try (OutputStream out = Files.newOutputStream(file)) {
			body.transferTo(out);
		}
		return file;
	}

	private static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	/** Equal for the same request, different for any other. */
	byte[] fingerprint() {
		return this.fingerprint.clone();
	}

	@Override
	public ServletInputStream getInputStream() throws IOException {
		InputStream memory = new java.io.ByteArrayInputStream(this.beginning);
		return new Body((this.rest != null) ? new java.io.SequenceInputStream(memory, Files.newInputStream(this.rest))
				: memory);
	}

	@Override
	public BufferedReader getReader() throws IOException {
		return new BufferedReader(new InputStreamReader(getInputStream(),
				Objects.requireNonNullElse(getCharacterEncoding(), StandardCharsets.UTF_8.name())));
	}

	@Override
	public void close() throws IOException {
		if (this.rest != null) {
			Files.deleteIfExists(this.rest);
		}
	}

	/** A body that is all there. */
	private static final class Body extends ServletInputStream {

		private final InputStream in;

		private boolean ended;

		Body(InputStream in) {
			this.in = in;
		}

		@Override
		public int read() throws IOException {
			int next = this.in.read();
			this.ended = next < 0;
			return next;
		}

		@Override
		public int read(byte[] into, int from, int length) throws IOException {
			int count = this.in.read(into, from, length);
			this.ended = count < 0;
			return count;
		}

		@Override
		public boolean isFinished() {
			return this.ended;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setReadListener(ReadListener listener) {
			throw new IllegalStateException("The body is read to its end");
		}

		@Override
		public void close() throws IOException {
			this.in.close();
		}

	}

}
