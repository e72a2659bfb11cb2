package app.wayside.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;

import app.wayside.identity.SignedIn;
import app.wayside.identity.Staff;
import app.wayside.identity.Teams;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Finds whom and when a filter means, for whoever looks. */
@Component
class CaseFilters {

	private final Teams teams;

	private final Staff staff;

	private final Clock clock;

	CaseFilters(Teams teams, Staff staff, Clock clock) {
		this.teams = teams;
		this.staff = staff;
		this.clock = clock;
	}

	CaseFilter.Known known(CaseFilter filter) {
		Instant now = this.clock.instant();
		ZoneId zone = SignedIn.current().map((reader) -> reader.preferences().zone()).orElse(ZoneOffset.UTC);
		return new CaseFilter.Known(team(filter.values().team()), owner(filter.values().owner()), now,
				LocalDate.ofInstant(now, zone).atStartOfDay(zone).toInstant());
	}

	private @Nullable UUID team(@Nullable String key) {
		return (key == null) ? null : this.teams.findByKey(key).map((team) -> team.id().value()).orElse(null);
	}

	private @Nullable UUID owner(@Nullable String address) {
		return (address == null || !address.contains("@")) ? null
				: this.staff.all()
					.stream()
					.filter((person) -> person.email().equalsIgnoreCase(address))
					.map((person) -> person.id().value())
					.findFirst()
					.orElse(null);
	}

}
