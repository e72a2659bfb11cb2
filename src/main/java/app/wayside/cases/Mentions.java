package app.wayside.cases;

import java.util.List;
import java.util.UUID;

import app.wayside.identity.Staff;
import app.wayside.identity.StaffSummary;

import org.springframework.stereotype.Component;

/** Finds the colleagues whom a note names: {@code @Chen Wei}, or by the native name. */
@Component
public class Mentions {

	private final Staff staff;

	Mentions(Staff staff) {
		this.staff = staff;
	}

	/** The ids of those who are named. */
	public List<UUID> in(String text) {
		if (!text.contains("@")) {
			return List.of();
		}
		return this.staff.all()
			.stream()
			.filter(StaffSummary::active)
			.filter((person) -> names(text, person.name()) || names(text, person.nativeName()))
			.map((person) -> person.id().value())
			.toList();
	}

	private static boolean names(String text, String name) {
		return !name.isEmpty() && text.contains("@" + name);
	}

}
