package app.wayside.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.wayside.conversations.ChannelId;
import app.wayside.demo.script.Agency;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Founded;
import app.wayside.identity.Presence;
import app.wayside.identity.Staff;

import org.springframework.stereotype.Component;

/** Makes the demo agency: the company and everybody around it, before any case. */
@Component
class DemoFounding {

	private static final Set<String> WITH_CODES = Set.of("administrator", "auditor");

	private static final Set<String> AT_WORK = Set.of("lin.jiayi", "zhao.ming", "sun.yuting", "ade.putra",
			"rohan.kulkarni", "meera.joshi", "imran.sheikh", "tariq.rahman");

	private final DemoHouse house;

	private final DemoStaff people;

	private final DemoCustomers customers;

	private final DemoKeys keys;

	private final Staff staff;

	DemoFounding(DemoHouse house, DemoStaff people, DemoCustomers customers, DemoKeys keys, Staff staff) {
		this.house = house;
		this.people = people;
		this.customers = customers;
		this.keys = keys;
		this.staff = staff;
	}

	/**
	 * What was made.
	 *
	 * @param cast who acts
	 * @param passwords by key
	 */
	record Made(Cast cast, Map<String, String> passwords) {
	}

	/** Founds the agency; nobody works there yet but its administrator. */
	Founded found(Agency agency, Map<String, String> passwords) {
		String administrator = agency.staff()
			.stream()
			.filter((one) -> one.roles().contains("administrator"))
			.map((one) -> passwords.getOrDefault(one.key(), ""))
			.findFirst()
			.orElseThrow();
		return this.house.found(agency, administrator);
	}

	/** Brings everybody in, and opens the mailboxes. */
	Made settle(Agency agency, Founded founded, Map<String, String> passwords) {
		Cast[] cast = new Cast[1];
		Acting.run(founded.tenant(), Actor.WAYSIDE, () -> {
			Map<String, Actor.Staff> staff = this.people.takeOn(agency, founded.administrator(), passwords);
			Map<String, ChannelId> channels = this.house.openMailboxes(agency);
			this.house.route(agency);
			this.customers.enter(agency);
			cast[0] = new Cast(founded.tenant(), agency, staff, channels);
		});
		return new Made(cast[0], passwords);
	}

	/** A password for everybody. */
	static Map<String, String> passwords(Agency agency) {
		Map<String, String> passwords = new HashMap<>();
		agency.staff().forEach((one) -> passwords.put(one.key(), DemoKeys.password()));
		return passwords;
	}

	/** Hands out the keys, and lets some come to work. */
	DemoFile.Demo open(Made made) {
		Cast cast = made.cast();
		List<DemoFile.User> users = new ArrayList<>();
		String[] token = new String[1];
		Acting.run(cast.tenant(), Actor.WAYSIDE, () -> {
			for (Agency.Staff one : cast.agency().staff()) {
				boolean withCodes = one.roles().stream().anyMatch(WITH_CODES::contains);
				users.add(new DemoFile.User(one.roles().getFirst(), one.email(),
						made.passwords().getOrDefault(one.key(), ""),
						withCodes ? this.keys.askForCodes(cast.tenant(), cast.actor(one.key())) : null));
			}
			token[0] = this.keys.token().secret();
			AT_WORK.stream()
				.sorted()
				.forEach((key) -> this.staff.appear(cast.actor(key).staffId(), Presence.AVAILABLE));
		});
		String inbox = cast.agency().channels().getFirst().address();
		return new DemoFile.Demo("", "", inbox, new DemoFile.Api(token[0]), List.copyOf(users));
	}

}
