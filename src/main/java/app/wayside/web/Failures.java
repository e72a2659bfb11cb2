package app.wayside.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/**
 * Every fault of a request becomes an answer here: problem+json (RFC 9457) for programs,
 * a page for people, a part of one for a fetched panel.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Failures {

	private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

	private final Texts texts;

	private final Languages languages;

	Failures(Texts texts, Languages languages) {
		this.texts = texts;
		this.languages = languages;
	}

	/** Whoever asked has gone: there is nobody to tell, and nothing failed. */
	@ExceptionHandler({ AsyncRequestNotUsableException.class, ClientAbortException.class })
	void gone(HttpServletResponse response) {
	}

	@ExceptionHandler
	Object answer(Exception fault, HttpServletRequest request, HttpServletResponse response) {
		Diagnosis diagnosis = Diagnosis.of(fault);
		if (diagnosis.status() >= 500) {
			LOG.error("A request failed", fault);
		}
		return answer(diagnosis, request, response);
	}

	Object answer(Diagnosis diagnosis, HttpServletRequest request, HttpServletResponse response) {
		diagnosis.headers().forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
		Failure failure = failure(diagnosis, this.languages.resolveLocale(request));
		if (fromProgram(request)) {
			return problem(diagnosis, failure, request);
		}
		if (request.getHeader("HX-Request") != null && request.getHeader("HX-Boosted") == null) {
			if (!HttpMethod.GET.matches(request.getMethod())) {
				response.setHeader("HX-Retarget", "#toasts");
				response.setHeader("HX-Reswap", "beforeend");
			}
			return failure.part();
		}
		return failure;
	}

	private static boolean fromProgram(HttpServletRequest request) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		return request.getRequestURI().startsWith("/api/")
				|| (accept != null && accept.contains("json") && !accept.contains("html"));
	}

	private Failure failure(Diagnosis diagnosis, Locale locale) {
		String kind = "web.failure." + diagnosis.kind();
		String key = diagnosis.detailKey().isEmpty() ? kind + ".detail" : diagnosis.detailKey();
		List<Failure.Fault> faults = diagnosis.faults()
			.stream()
			.map((fault) -> new Failure.Fault(fault.field(),
					this.texts.get(locale, fault.key(), fault.arguments().toArray())))
			.toList();
		return new Failure(diagnosis.status(), kind + ".title",
				this.texts.get(locale, key, diagnosis.arguments().toArray()), kind + ".kept", kind + ".next", faults);
	}

	private ResponseEntity<ProblemDetail> problem(Diagnosis diagnosis, Failure failure, HttpServletRequest request) {
		ProblemDetail problem = ProblemDetail.forStatus(failure.httpStatus());
		String type = diagnosis.detailKey().isEmpty() ? diagnosis.kind() : diagnosis.detailKey();
		problem.setType(URI.create("urn:wayside:problem:" + type));
		problem.setTitle(this.texts.get(this.languages.resolveLocale(request), failure.title()));
		problem.setDetail(failure.detail());
		problem.setInstance(URI.create(request.getRequestURI()));
		problem.setProperty("reference", Correlation.of(request));
		if (!failure.faults().isEmpty()) {
			problem.setProperty("errors", failure.faults());
		}
		return ResponseEntity.status(failure.httpStatus())
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(problem);
	}

}
