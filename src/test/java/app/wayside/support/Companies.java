package app.wayside.support;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.FirstAdministrator;
import app.wayside.identity.Founded;
import app.wayside.identity.Permission;
import app.wayside.identity.RoleSummary;
import app.wayside.identity.Roles;
import app.wayside.identity.Staff;
import app.wayside.identity.StaffId;
import app.wayside.identity.StaffProfile;
import app.wayside.identity.TenantProfile;
import app.wayside.identity.Tenants;
import app.wayside.support.Company.Colleague;

import org.springframework.boot.test.context.TestComponent;

/** Makes travel companies for tests, each with the same people in the usual roles. */
@TestComponent
public class Companies {

	private static final AtomicInteger COUNT = new AtomicInteger();

	private final Tenants tenants;

	private final Staff staff;

	private final Roles roles;

	Companies(Tenants tenants, Staff staff, Roles roles) {
		this.tenants = tenants;
		this.staff = staff;
		this.roles = roles;
	}

	private record Person(String name, String nativeName, String role, String zone) {

		String firstName() {
			return this.name.split(" ")[0];
		}

	}

	private static final List<Person> PEOPLE = List.of(new Person("Ratna Dewi", "", "agent", "Asia/Jakarta"),
			new Person("Chen Wei", "陈伟", "agent", "Asia/Shanghai"),
			new Person("Sofia Marin", "", "supervisor", "Europe/Madrid"),
			new Person("Farah Qureshi", "", "accountant", "Asia/Kolkata"),
			new Person("Tomas Vidal", "", "auditor", "Europe/Madrid"));

	/**
	 * A new company: Ada (administrator), Ratna and Chen (agents), Sofia (supervisor),
	 * Farah (accountant) and Tomas (auditor).
	 */
	public Company create() {
		String key = "company-" + COUNT.incrementAndGet();
		String host = "@" + key + ".example";
		Founded founded = this.tenants.create(
				new TenantProfile(key, "Harbourline Travel", "海岸线旅行", Locale.ENGLISH, ZoneId.of("Europe/Madrid")),
				new FirstAdministrator("ada" + host, "Ada Lind", "", Company.PASSWORD));
		Map<String, Colleague> people = new HashMap<>();
		Acting.run(founded.tenant(), Actor.WAYSIDE, () -> {
			Map<String, Set<Permission>> allowed = new HashMap<>();
			for (RoleSummary role : this.roles.all()) {
				allowed.put(role.key(), role.permissions());
			}
			people.put("Ada",
					new Colleague(founded.administrator(), "Ada Lind", "ada" + host, allowed.get("administrator")));
			for (Person person : PEOPLE) {
				String email = person.firstName().toLowerCase(Locale.ROOT) + host;
				StaffId id = this.staff.add(
						new StaffProfile(email, person.name(), person.nativeName(), Locale.ENGLISH,
								ZoneId.of(person.zone()), Set.of("en"), Set.of(), Set.of(person.role()), 8, null),
						Company.PASSWORD);
				people.put(person.firstName(), new Colleague(id, person.name(), email, allowed.get(person.role())));
			}
		});
		return new Company(founded.tenant(), key, Map.copyOf(people));
	}

}
