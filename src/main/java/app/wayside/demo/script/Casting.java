package app.wayside.demo.script;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Gives each telling a customer, a team and an agent, in turn, so that nobody plays twice
 * in a row.
 */
final class Casting {

	private static final List<String> LEISURE_LANGUAGES = List.of("zh", "id");

	private final Agency agency;

	private final Map<String, List<Person>> pools = new HashMap<>();

	private final Map<String, Integer> turns = new HashMap<>();

	Casting(Agency agency, Random random) {
		this.agency = agency;
		for (String language : List.of("zh", "en", "id")) {
			this.pools.put("any-" + language, shuffled(
					agency.travellers().stream().filter((one) -> one.company() == null).toList(), language, random));
			this.pools.put("corporate-" + language, shuffled(
					agency.travellers().stream().filter((one) -> one.company() != null).toList(), language, random));
			this.pools.put("partner-" + language, shuffled(agency.partnerContacts(), language, random));
		}
	}

	Person customer(Story story) {
		String pool = story.audience() + "-" + story.language();
		return next(pool, this.pools.getOrDefault(pool, List.of()));
	}

	/** The team that a case of this kind falls to. */
	String team(Story story, Person customer) {
		String process = story.process();
		if (process.equals("crisis")) {
			return "crisis";
		}
		if (process.equals("refund")) {
			return "refunds";
		}
		boolean companyMatter = process.equals("reporting") || story.audience().equals("corporate");
		if (companyMatter && customer.company() != null && !story.language().equals("id")) {
			return "corporate";
		}
		return LEISURE_LANGUAGES.contains(story.language()) ? (story.language().equals("zh") ? "shanghai" : "jakarta")
				: "pune";
	}

	/** The next agent of the team who speaks the language. */
	Agency.Staff agent(String team, String language) {
		List<Agency.Staff> able = this.agency.staff()
			.stream()
			.filter((one) -> one.teams().contains(team) && one.languages().contains(language))
			.filter((one) -> one.roles().contains("agent") || one.roles().contains("crisis-lead"))
			.toList();
		return able.isEmpty() ? lead(team) : next(team + "-" + language, able);
	}

	Agency.Staff lead(String team) {
		return this.agency.member(this.agency.team(team).lead());
	}

	private <T> T next(String queue, List<T> from) {
		int turn = this.turns.merge(queue, 1, Integer::sum) - 1;
		return from.get(turn % from.size());
	}

	private static List<Person> shuffled(List<Person> people, String language, Random random) {
		List<Person> pool = new ArrayList<>(people.stream().filter((one) -> one.language().equals(language)).toList());
		Collections.shuffle(pool, random);
		return pool;
	}

}
