package app.wayside.privacy;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** What all modules keep about a person, under whatever ids. */
@Component
class WhatIsKept {

	private final List<PersonalData> modules;

	private final List<SamePerson> persons;

	WhatIsKept(List<PersonalData> modules, List<SamePerson> persons) {
		this.modules = List.copyOf(modules);
		this.persons = List.copyOf(persons);
	}

	/** The id of the profile that stays. */
	UUID mainId(UUID customerId) {
		return idsOf(customerId).getFirst();
	}

	/** By module; what a joined profile held besides is named after it. */
	List<PersonalDataExport> export(UUID customerId) {
		List<UUID> ids = idsOf(customerId);
		return ids.stream()
			.flatMap((id) -> this.modules.stream()
				.map((module) -> module.export(id))
				.sorted(Comparator.comparing(PersonalDataExport::module))
				.map((export) -> id.equals(ids.getFirst()) ? export
						: new PersonalDataExport("joined-" + id + "/" + export.module(), export.content())))
			.toList();
	}

	void erase(UUID customerId) {
		idsOf(customerId).forEach((id) -> this.modules.forEach((module) -> module.erase(id)));
	}

	private List<UUID> idsOf(UUID customerId) {
		return Stream
			.concat(this.persons.stream().flatMap((known) -> known.idsOf(customerId).stream()), Stream.of(customerId))
			.distinct()
			.toList();
	}

}
