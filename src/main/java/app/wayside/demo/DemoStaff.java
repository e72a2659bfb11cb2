package app.wayside.demo;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.wayside.demo.script.Agency;
import app.wayside.identity.Actor;
import app.wayside.identity.Membership;
import app.wayside.identity.Permission;
import app.wayside.identity.RoleSummary;
import app.wayside.identity.Roles;
import app.wayside.identity.SkillProfile;
import app.wayside.identity.SkillSummary;
import app.wayside.identity.Skills;
import app.wayside.identity.Staff;
import app.wayside.identity.StaffId;
import app.wayside.identity.StaffProfile;
import app.wayside.identity.TeamProfile;
import app.wayside.identity.Teams;

import org.springframework.stereotype.Component;

/** Takes the people of the demo agency on, and puts them into teams. */
@Component
class DemoStaff {

	private final Staff staff;

	private final Teams teams;

	private final Skills skills;

	private final Roles roles;

	DemoStaff(Staff staff, Teams teams, Skills skills, Roles roles) {
		this.staff = staff;
		this.teams = teams;
		this.skills = skills;
		this.roles = roles;
	}

	/**
	 * Takes everybody on.
	 * @param administrator who is there already
	 * @param passwords by key
	 * @return those who act, by key
	 */
	Map<String, Actor.Staff> takeOn(Agency agency, StaffId administrator, Map<String, String> passwords) {
		addSkills(agency);
		Map<String, Set<Permission>> permissions = this.roles.all()
			.stream()
			.collect(Collectors.toMap(RoleSummary::key, RoleSummary::permissions));
		Map<String, StaffId> ids = add(agency, administrator, passwords);
		Map<String, Actor.Staff> actors = new LinkedHashMap<>();
		for (Agency.Staff one : agency.staff()) {
			StaffId id = Objects.requireNonNull(ids.get(one.key()));
			Set<Permission> may = EnumSet.noneOf(Permission.class);
			one.roles().forEach((role) -> may.addAll(permissions.getOrDefault(role, Set.of())));
			actors.put(one.key(), new Actor.Staff(id.value(), one.name(), Set.copyOf(may)));
		}
		formTeams(agency, actors);
		return actors;
	}

	private Map<String, StaffId> add(Agency agency, StaffId administrator, Map<String, String> passwords) {
		Map<Boolean, List<Agency.Staff>> known = agency.staff()
			.stream()
			.collect(Collectors.partitioningBy((one) -> one.roles().contains("administrator")));
		Map<String, StaffId> ids = new HashMap<>();
		known.getOrDefault(true, List.of()).forEach((one) -> {
			this.staff.change(administrator, this.staff.find(administrator).orElseThrow().version(), profile(one));
			ids.put(one.key(), administrator);
		});
		List<Agency.Staff> others = known.getOrDefault(false, List.of());
		List<StaffId> added = this.staff.addAll(others.stream()
			.map((one) -> new Staff.Newcomer(profile(one), passwords.getOrDefault(one.key(), "")))
			.toList());
		IntStream.range(0, others.size()).forEach((place) -> ids.put(others.get(place).key(), added.get(place)));
		return ids;
	}

	private void addSkills(Agency agency) {
		Set<String> known = this.skills.all().stream().map(SkillSummary::key).collect(Collectors.toSet());
		agency.skills()
			.stream()
			.filter((skill) -> !known.contains(skill.key()))
			.forEach(
					(skill) -> this.skills.create(new SkillProfile(skill.key(), skill.name().en(), skill.name().zh())));
	}

	private void formTeams(Agency agency, Map<String, Actor.Staff> actors) {
		for (Agency.Team team : agency.teams()) {
			ZoneId zone = agency.member(team.lead()).zone();
			var id = this.teams
				.create(new TeamProfile(team.key(), team.name().en(), team.name().zh(), zone, team.calendar()));
			List<Membership> members = new ArrayList<>();
			agency.staff()
				.stream()
				.filter((one) -> one.teams().contains(team.key()))
				.forEach((one) -> members.add(new Membership(Objects.requireNonNull(actors.get(one.key())).staffId(),
						one.key().equals(team.lead()) ? Membership.Part.LEAD : Membership.Part.MEMBER)));
			this.teams.setMembers(id, members);
		}
	}

	private static StaffProfile profile(Agency.Staff one) {
		Locale locale = one.languages().getFirst().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
		return new StaffProfile(one.email(), one.name(), (one.nativeName() != null) ? one.nativeName() : "", locale,
				one.zone(), Set.copyOf(one.languages()), Set.copyOf(one.skills()), Set.copyOf(one.roles()),
				one.capacity(), null);
	}

}
