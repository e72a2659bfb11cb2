package app.wayside.customers;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

/** Whether anything happened with customers outside their profile. */
@Component
class Uses {

	private final List<Happenings> modules;

	Uses(List<Happenings> modules) {
		this.modules = modules.stream().filter((module) -> !(module instanceof ProfileHappenings)).toList();
	}

	boolean any(List<CustomerId> customers) {
		List<UUID> ids = customers.stream().map(CustomerId::value).toList();
		return this.modules.stream().anyMatch((module) -> !module.before(ids, Happening.Place.END, 1).isEmpty());
	}

}
