package app.wayside.api.once;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.refusal.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Carries out a POST with an {@code Idempotency-Key} once, and answers whoever repeats it
 * with the first answer. Answers of faults of ours are not kept: the next attempt is a
 * new one.
 */
class RepeatableRequests extends OncePerRequestFilter {

	static final String HEADER = "Idempotency-Key";

	/** Says that the answer is one that was given before. */
	static final String REPLAYED = "Idempotency-Replayed";

	/** A larger answer is given but not kept. */
	private static final int LARGEST_ANSWER = 1_048_576;

	private static final int LONGEST_KEY = 200;

	private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1," + LONGEST_KEY + "}");

	private final IdempotencyKeys keys;

	private final HandlerExceptionResolver failures;

	RepeatableRequests(IdempotencyKeys keys, HandlerExceptionResolver failures) {
		this.keys = keys;
		this.failures = failures;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !HttpMethod.POST.matches(request.getMethod()) || request.getHeader(HEADER) == null || !Acting.isBound()
				|| !(Acting.current() instanceof Actor.Token);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try (KeptRequest kept = KeptRequest.of(request)) {
			IdempotencyKeys.Key key = key(request);
			Optional<Answer> before = this.keys.take(key, kept.fingerprint());
			if (before.isPresent()) {
				replay(before.get(), response);
			}
			else {
				carryOut(key, kept, response, chain);
			}
		}
		catch (Refusal refusal) {
			this.failures.resolveException(request, response, null, refusal);
		}
	}

	private static IdempotencyKeys.Key key(HttpServletRequest request) {
		String text = request.getHeader(HEADER);
		if (!KEY.matcher(text).matches()) {
			throw new KeyNotValid(LONGEST_KEY);
		}
		return new IdempotencyKeys.Key(Objects.requireNonNull(Acting.current().id()), text);
	}

	private static void replay(Answer answer, HttpServletResponse response) throws IOException {
		response.setStatus(answer.status());
		response.setHeader(REPLAYED, "true");
		setIfKnown(response, HttpHeaders.CONTENT_TYPE, answer.type());
		setIfKnown(response, HttpHeaders.LOCATION, answer.location());
		response.setContentLength(answer.body().length);
		response.getOutputStream().write(answer.body());
	}

	private static void setIfKnown(HttpServletResponse response, String name, @Nullable String value) {
		if (value != null) {
			response.setHeader(name, value);
		}
	}

	private void carryOut(IdempotencyKeys.Key key, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws ServletException, IOException {
		ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
		boolean kept = false;
		try {
			chain.doFilter(request, answer);
			if (answer.getStatus() < 500 && answer.getContentSize() <= LARGEST_ANSWER) {
				this.keys.keep(key, new Answer(answer.getStatus(), answer.getContentType(),
						answer.getHeader(HttpHeaders.LOCATION), answer.getContentAsByteArray()));
				kept = true;
			}
		}
		finally {
			if (!kept) {
				this.keys.release(key);
			}
		}
		answer.copyBodyToResponse();
	}

}
