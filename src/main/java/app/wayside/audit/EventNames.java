package app.wayside.audit;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.wayside.identity.DomainEvent;

import org.jspecify.annotations.Nullable;

/**
 * The names under which events are stored: {@code CaseEvent.Opened} is
 * {@code case.opened}, {@code DispatchEvent.SecondRouteTaken} is
 * {@code dispatch.second-route-taken}.
 */
public final class EventNames {

	private static final Map<Class<?>, String> NAMES = new ConcurrentHashMap<>();

	private EventNames() {
	}

	/** The stored name of a kind of event. */
	public static String of(Class<? extends DomainEvent> type) {
		return NAMES.computeIfAbsent(type, EventNames::derive);
	}

	/** The kinds of a sealed event interface, by stored name. */
	@SuppressWarnings("unchecked")
	public static <E extends DomainEvent> Map<String, Class<? extends E>> kindsOf(Class<E> sealedEvent) {
		return Stream.of(Objects.requireNonNull(sealedEvent.getPermittedSubclasses()))
			.map((kind) -> (Class<? extends E>) kind)
			.collect(Collectors.toMap(EventNames::of, Function.identity()));
	}

	private static String derive(Class<?> type) {
		@Nullable Class<?> owner = type.getEnclosingClass();
		String kind = kebab(type.getSimpleName());
		return (owner != null) ? kebab(owner.getSimpleName().replaceFirst("Event$", "")) + "." + kind : kind;
	}

	private static String kebab(String camel) {
		return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
	}

}
