package app.wayside.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

import app.wayside.identity.AtField;
import app.wayside.identity.FieldFaults;
import app.wayside.refusal.Conflict;
import app.wayside.refusal.Forbidden;
import app.wayside.refusal.Invalid;
import app.wayside.refusal.NotFound;
import app.wayside.refusal.Refusal;

/**
 * What kind of fault an exception is.
 *
 * @param status of HTTP
 * @param kind the word in the keys of its texts: {@code web.failure.<kind>.title}
 * @param detailKey key of the reason; empty where the kind's own will do
 * @param arguments for the reason
 * @param faults of single fields
 * @param headers that the answer needs
 */
record Diagnosis(int status, String kind, String detailKey, List<Object> arguments, List<FieldFault> faults,
		HttpHeaders headers) {

	/**
	 * A field that was not filled in well.
	 *
	 * @param field its name
	 * @param key of the text
	 * @param arguments for the text
	 */
	record FieldFault(String field, String key, List<Object> arguments) {
	}

	static Diagnosis of(Exception fault) {
		return switch (fault) {
			case Refusal refusal -> refused(refusal);
			case MethodArgumentNotValidException invalid -> unfit(fields(invalid.getBindingResult()));
			case BindException invalid -> unfit(fields(invalid.getBindingResult()));
			case ConstraintViolationException invalid ->
				unfit(invalid.getConstraintViolations().stream().map(Diagnosis::field));
			case HandlerMethodValidationException invalid -> unfit(invalid.getParameterValidationResults()
				.stream()
				.flatMap((parameter) -> parameter.getResolvableErrors()
					.stream()
					.map((error) -> new FieldFault(String.valueOf(parameter.getMethodParameter().getParameterName()),
							text(error.getDefaultMessage()), List.of()))));
			case MethodArgumentTypeMismatchException wrong when wrong.getParameter()
				.hasParameterAnnotation(RequestParam.class) ->
				unfit(Stream.of(new FieldFault(wrong.getName(), "web.field.unreadable", List.of())));
			case MethodArgumentTypeMismatchException _ -> plain(404);
			case HttpMessageNotReadableException unread -> unread(unread);
			case AccessDeniedException _ -> plain(403);
			case TransactionException _, TransientDataAccessException _, RecoverableDataAccessException _,
					NonTransientDataAccessResourceException _ ->
				busy();
			case ErrorResponse known -> plain(known.getStatusCode().value(), known.getHeaders());
			default -> plain(500);
		};
	}

	static Diagnosis plain(int status) {
		return plain(status, HttpHeaders.EMPTY);
	}

	private static Diagnosis plain(int status, HttpHeaders headers) {
		return new Diagnosis(status, kind(status), "", List.of(), List.of(), headers);
	}

	/** The database is away, or two wanted the same row: it passes. */
	private static Diagnosis busy() {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, "5");
		return plain(503, headers);
	}

	private static Diagnosis refused(Refusal refusal) {
		HttpStatus status = switch (refusal) {
			case NotFound _ -> HttpStatus.NOT_FOUND;
			case Conflict _ -> HttpStatus.CONFLICT;
			case Invalid _ -> HttpStatus.UNPROCESSABLE_CONTENT;
			case Forbidden _ -> HttpStatus.FORBIDDEN;
		};
		List<Object> arguments = Arrays.asList(refusal.arguments());
		return new Diagnosis(status.value(), kind(status.value()), refusal.messageKey(), arguments, faults(refusal),
				HttpHeaders.EMPTY);
	}

	/**
	 * A record may refuse what it is made of; else the field that could not be read is
	 * named.
	 */
	private static Diagnosis unread(HttpMessageNotReadableException fault) {
		if (fault.getMostSpecificCause() instanceof Refusal refusal) {
			return refused(refusal);
		}
		List<FieldFault> faults = (fault.getCause() instanceof JacksonException odd && !odd.getPath().isEmpty())
				? List.of(new FieldFault(place(odd.getPath()), "web.field.unreadable", List.of())) : List.of();
		return new Diagnosis(400, kind(400), "", List.of(), faults, HttpHeaders.EMPTY);
	}

	/** {@code deeds[0].category}. */
	private static String place(List<JacksonException.Reference> path) {
		StringBuilder place = new StringBuilder();
		for (JacksonException.Reference step : path) {
			if (step.getPropertyName() == null) {
				place.append('[').append(step.getIndex()).append(']');
			}
			else {
				place.append(place.isEmpty() ? "" : ".").append(step.getPropertyName());
			}
		}
		return place.toString();
	}

	private static List<FieldFault> faults(Refusal refusal) {
		return switch (refusal) {
			case FieldFaults many -> many.faults().stream().map(Diagnosis::fault).toList();
			case AtField at -> List.of(fault(at.field(), refusal));
			default -> List.of();
		};
	}

	private static FieldFault fault(app.wayside.identity.FieldFault fault) {
		return fault(fault.field(), fault);
	}

	private static FieldFault fault(String field, Refusal refusal) {
		return new FieldFault(field, refusal.messageKey(), Arrays.asList(refusal.arguments()));
	}

	private static Diagnosis unfit(Stream<FieldFault> faults) {
		return new Diagnosis(422, kind(422), "", List.of(), faults.toList(), HttpHeaders.EMPTY);
	}

	private static Stream<FieldFault> fields(BindingResult result) {
		return result.getAllErrors().stream().map(Diagnosis::field);
	}

	// A constraint's message is a key of ours: @NotBlank(message =
	// "cases.close.reason.missing").
	// Where a value could not be read at all there is none, and the general word stands.
	private static FieldFault field(ObjectError error) {
		boolean unread = error instanceof FieldError field && field.isBindingFailure();
		String name = (error instanceof FieldError field) ? field.getField() : error.getObjectName();
		return new FieldFault(name, unread ? "web.field.unreadable" : text(error.getDefaultMessage()), List.of());
	}

	private static FieldFault field(ConstraintViolation<?> violation) {
		String name = "";
		for (Path.Node node : violation.getPropertyPath()) {
			name = String.valueOf(node.getName());
		}
		return new FieldFault(name, text(violation.getMessage()), List.of());
	}

	private static String text(@Nullable String key) {
		return (key != null) ? key : "web.field.unreadable";
	}

	private static String kind(int status) {
		return switch (status) {
			case 401 -> "signed-out";
			case 403 -> "forbidden";
			case 404 -> "missing";
			case 405 -> "method";
			case 409 -> "conflict";
			case 413 -> "too-large";
			case 422 -> "invalid";
			case 429 -> "too-many";
			case 503 -> "busy";
			default -> (status < 500) ? "request" : "fault";
		};
	}

}
