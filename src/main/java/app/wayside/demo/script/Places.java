package app.wayside.demo.script;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What the slots of a story are filled from: places with their hotels, carriers, trips,
 * names and references.
 */
record Places(Map<String, Place> places, Map<String, Words> carriers, List<Trip> trips,
		Map<String, List<String>> companions, List<String> projects, List<String> costCentres) {

	/** A name in the three languages customers write in. */
	record Words(String en, String zh, String id) {

		String in(String language) {
			return switch (language) {
				case "zh" -> this.zh;
				case "id" -> this.id;
				default -> this.en;
			};
		}

	}

	record Place(String en, String zh, String id, @JsonProperty("hotels") Map<String, List<String>> hotels) {

		String in(String language) {
			return new Words(this.en, this.zh, this.id).in(language);
		}

	}

	record Trip(List<String> pools, String flight, String from, String to) {

		String carrier() {
			return this.flight.substring(0, 2);
		}

	}

	static Places read() {
		return ScriptFiles.read("slots.yaml", Places.class);
	}

	/**
	 * The trips a story may use: of its pool, and for English from where the customer
	 * lives.
	 */
	List<Trip> tripsFor(String pool, Person customer) {
		List<Trip> pooled = this.trips.stream().filter((trip) -> matches(trip, pool, customer.language())).toList();
		List<Trip> near = pooled.stream().filter((trip) -> nearby(customer).contains(trip.from())).toList();
		return near.isEmpty() ? pooled : near;
	}

	private static boolean matches(Trip trip, String pool, String language) {
		List<String> wanted = !pool.equals("any") ? List.of(pool) : switch (language) {
			case "zh" -> List.of("cn", "out");
			case "id" -> List.of("id");
			default -> List.of("in", "ind");
		};
		return trip.pools().stream().anyMatch(wanted::contains);
	}

	private static List<String> nearby(Person customer) {
		if (!customer.language().equals("en")) {
			return List.of();
		}
		return switch (customer.country()) {
			case "IN", "AE" -> List.of("BOM", "DEL");
			case "SG", "AU", "JP" -> List.of("SIN");
			default -> List.of("LHR");
		};
	}

}
