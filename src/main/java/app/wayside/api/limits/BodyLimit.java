package app.wayside.api.limits;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Keeps lists that come in one body from filling the memory: what is longer is refused,
 * before it is read where its length is told, else when it has become too long.
 */
class BodyLimit extends OncePerRequestFilter {

	private final long most;

	private final HandlerExceptionResolver failures;

	/**
	 * @param most bytes of a body
	 */
	BodyLimit(long most, HandlerExceptionResolver failures) {
		this.most = most;
		this.failures = failures;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getContentLengthLong() > this.most) {
			this.failures.resolveException(request, response, null, tooLarge());
			return;
		}
		try {
			chain.doFilter(new Counted(request, this.most), response);
		}
		catch (ErrorResponseException tooLarge) {
			this.failures.resolveException(request, response, null, tooLarge);
		}
	}

	private static ErrorResponseException tooLarge() {
		return new ErrorResponseException(HttpStatus.CONTENT_TOO_LARGE);
	}

	/** The same request, whose body ends in a refusal when it is too long. */
	private static final class Counted extends HttpServletRequestWrapper {

		private final long most;

		Counted(HttpServletRequest request, long most) {
			super(request);
			this.most = most;
		}

		@Override
		public ServletInputStream getInputStream() throws IOException {
			return new CountedBody(super.getInputStream(), this.most);
		}

	}

	/** Counts what is read. */
	private static final class CountedBody extends ServletInputStream {

		private final ServletInputStream body;

		private long left;

		CountedBody(ServletInputStream body, long most) {
			this.body = body;
			this.left = most;
		}

		@Override
		public int read() throws IOException {
			int next = this.body.read();
			count((next < 0) ? 0 : 1);
			return next;
		}

		@Override
		public int read(byte[] into, int from, int length) throws IOException {
			int read = this.body.read(into, from, length);
			count(Math.max(read, 0));
			return read;
		}

		private void count(int read) {
			this.left -= read;
			if (this.left < 0) {
				throw tooLarge();
			}
		}

		@Override
		public boolean isFinished() {
			return this.body.isFinished();
		}

		@Override
		public boolean isReady() {
			return this.body.isReady();
		}

		@Override
		public void setReadListener(ReadListener listener) {
			this.body.setReadListener(listener);
		}

		@Override
		public void close() throws IOException {
			this.body.close();
		}

	}

}
