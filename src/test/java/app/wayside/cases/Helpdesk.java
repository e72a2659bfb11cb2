package app.wayside.cases;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

import app.wayside.audit.EventLog;
import app.wayside.cases.rules.RuleBooks;
import app.wayside.cases.rules.Rules;
import app.wayside.cases.routing.GivenCases;
import app.wayside.cases.sla.Severity;
import app.wayside.conversations.ConversationId;
import app.wayside.customers.CustomerId;
import app.wayside.identity.Facts;
import app.wayside.identity.Membership;
import app.wayside.identity.Presence;
import app.wayside.identity.Staff;
import app.wayside.identity.StaffId;
import app.wayside.identity.StaffProfile;
import app.wayside.identity.TeamId;
import app.wayside.identity.TeamProfile;
import app.wayside.identity.Teams;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.tenancy.Ids;
import app.wayside.time.ScopedClock;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A made-up travel company whose desk a test staffs, and on which it puts cases. */
final class Helpdesk {

	final Company company;

	final Doors doors;

	private Helpdesk(Company company, Doors doors) {
		this.company = company;
		this.doors = doors;
	}

	/** The beans that a desk works through. */
	@TestComponent
	record Doors(Companies companies, Hiring hiring, Inside inside, Database database) {

		Helpdesk open() {
			return new Helpdesk(this.companies.create(), this);
		}

	}

	/** Front doors of identity and the rules. */
	@TestComponent
	record Hiring(Staff staff, Teams teams, Rules rules, RuleBooks books) {
	}

	/** What stands inside the module of cases. */
	@TestComponent
	record Inside(CaseWork work, Routing routing, QueueFill queue, Climber climber, Reading reading) {
	}

	/** What is read back, and derived anew. */
	@TestComponent
	record Reading(CaseHistory history, ClockRefresh refresh) {
	}

	/** To look behind the front doors. */
	@TestComponent
	record Database(JdbcClient jdbc, TransactionTemplate transactions, Facts facts, EventLog log, GivenCases given) {
	}

	TeamId team(String key) {
		return as(() -> this.doors.hiring()
			.teams()
			.create(new TeamProfile(key, key, "", ZoneId.of("Asia/Shanghai"), "always")));
	}

	/** Somebody at his desk, in a team. */
	StaffId agent(String name, TeamId team, int capacity, String... languages) {
		StaffId id = hire(name, capacity, Set.of(languages), Set.of());
		join(id, team, Membership.Part.MEMBER);
		appear(id, Presence.AVAILABLE);
		return id;
	}

	StaffId hire(String name, int capacity, Set<String> languages, Set<String> skills) {
		return as(() -> this.doors.hiring()
			.staff()
			.add(new StaffProfile(
					name.toLowerCase(Locale.ROOT) + "." + Ids.next() + "@" + this.company.key() + ".example", name, "",
					Locale.ENGLISH, ZoneId.of("UTC"), languages, skills, Set.of("agent"), capacity, null),
					Company.PASSWORD));
	}

	void join(StaffId id, TeamId team, Membership.Part part) {
		this.company.run(() -> this.doors.hiring().teams().join(team, new Membership(id, part)));
	}

	void appear(StaffId id, Presence presence) {
		this.company.run(() -> this.doors.hiring().staff().appear(id, presence));
	}

	/** A judged case that nobody has. */
	CaseId opens(String process, String language) {
		return opens(new Classification(process, null, Severity.HIGH, language, "calm", "normal", false), "STANDARD");
	}

	CaseId opens(Classification what, String tier) {
		return within(() -> {
			Inside inside = this.doors.inside();
			CaseId id = new CaseId(Ids.next());
			ServiceCase opened = new ServiceCase(id, inside.work().nextNumber(2026), "Where is my refund", Status.NEW,
					new CustomerId(Ids.next()), new ConversationId(Ids.next()), what, new Assignment(null, null, 0),
					null, null, null, 0);
			inside.work()
				.open(opened, new CaseStore.Origin("EMAIL", tier, "NONE"), this.doors.database().facts().now());
			ServiceCase kept = inside.work().get(id);
			inside.work()
				.change(kept, kept,
						new CaseEvent.Classified(this.doors.database().facts().now(), id, what.process(),
								what.category(), what.severity(), what.language(), what.sentiment(), what.urgency(),
								what.complaint(), tier));
			this.doors.database()
				.jdbc()
				.sql("update service_case set triage = 'DONE' where tenant_id = :tenant and id = :id")
				.param("tenant", this.company.tenant().value())
				.param("id", id.value())
				.update();
			return id;
		});
	}

	/** A judged case that was routed at once. */
	CaseId arrives(String process, String language) {
		CaseId id = opens(process, language);
		route(id);
		return id;
	}

	void route(CaseId id) {
		within(() -> {
			this.doors.inside().routing().route(id);
			return id;
		});
	}

	void resolves(CaseId id) {
		within(() -> {
			ServiceCase before = this.doors.inside().work().get(id);
			Instant now = this.doors.database().facts().now().at();
			this.doors.inside()
				.work()
				.change(before, before.resolved(new Resolution("refunded", "Paid back", "airline", now, now)),
						new CaseEvent.Resolved(this.doors.database().facts().now(), id, "refunded", "airline", now));
			ServiceCase resolved = this.doors.inside().work().get(id);
			this.doors.inside()
				.work()
				.change(resolved, resolved.closed(),
						new CaseEvent.Closed(this.doors.database().facts().now(), id, CaseEvent.Closed.How.CONFIRMED));
			return id;
		});
	}

	void fill() {
		this.company.run(this.doors.inside().queue()::fill);
	}

	void climbAt(Instant moment) {
		ScopedClock.run(moment, this.doors.inside().climber()::doDue);
	}

	Assignment whoHas(CaseId id) {
		return within(() -> this.doors.inside().work().get(id).assignment());
	}

	@Nullable UUID agentOf(CaseId id) {
		StaffId agent = whoHas(id).agent();
		return (agent != null) ? agent.value() : null;
	}

	<E extends CaseEvent> List<E> events(CaseId id, Class<E> kind) {
		return as(() -> this.doors.inside().reading().history().of(id)).stream()
			.filter(kind::isInstance)
			.map(kind::cast)
			.toList();
	}

	/** Does some work in a transaction, in the name of Wayside. */
	<T> T within(Callable<T> work) {
		return as(() -> this.doors.database().transactions().execute((status) -> {
			try {
				return work.call();
			}
			catch (RuntimeException ex) {
				throw ex;
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		}));
	}

	<T> T as(Callable<T> work) {
		return this.company.as(app.wayside.identity.Actor.WAYSIDE, work);
	}

}
