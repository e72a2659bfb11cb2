package app.wayside.api.limits;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Keeps one program from taking the node away from all others. Each node counts for
 * itself, so a cluster allows as much more as it has nodes.
 */
class RequestLimit extends OncePerRequestFilter {

	/** More tokens than this are looked through for those that have been quiet. */
	private static final int REMEMBERED = 10_000;

	private final ApiLimits limits;

	private final Clock clock;

	private final HandlerExceptionResolver failures;

	private final Map<UUID, Bucket> buckets = new ConcurrentHashMap<>();

	RequestLimit(ApiLimits limits, Clock clock, HandlerExceptionResolver failures) {
		this.limits = limits;
		this.clock = clock;
		this.failures = failures;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !Acting.isBound() || !(Acting.current() instanceof Actor.Token);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Instant now = this.clock.instant();
		UUID token = Objects.requireNonNull(Acting.current().id());
		Bucket bucket = Objects.requireNonNull(this.buckets.compute(token,
				(key, before) -> Objects.requireNonNullElseGet(before, () -> Bucket.full(this.limits, now))
					.take(this.limits, now)));
		if (bucket.refused()) {
			ErrorResponseException tooMany = new ErrorResponseException(HttpStatus.TOO_MANY_REQUESTS);
			tooMany.getHeaders().set(HttpHeaders.RETRY_AFTER, "1");
			this.failures.resolveException(request, response, null, tooMany);
			return;
		}
		forgetTheQuiet(now);
		chain.doFilter(request, response);
	}

	private void forgetTheQuiet(Instant now) {
		if (this.buckets.size() > REMEMBERED) {
			this.buckets.values().removeIf((bucket) -> bucket.filled(this.limits, now) >= this.limits.atOnce());
		}
	}

}
