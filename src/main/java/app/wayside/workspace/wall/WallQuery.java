package app.wayside.workspace.wall;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.identity.Presence;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The figures of the wall. Each is counted by the same rule as the list of cases that it
 * opens (see the filters of the lists), so that a figure and its rows agree.
 */
@Component
@Transactional(readOnly = true)
public class WallQuery {

	/** How far ahead breaches are looked for. */
	static final Duration AHEAD = Duration.ofMinutes(60);

	private static final Duration FLOW = Duration.ofHours(1);

	private static final int BREACHES = 12;

	private static final int AGENTS = 60;

	private final JdbcClient jdbc;

	WallQuery(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What is looked at.
	 *
	 * @param team only this team; all teams where none
	 * @param now this moment
	 * @param today when the reader's day began
	 */
	record Asked(@Nullable UUID team, Instant now, Instant today) {
	}

	/** The queues of the processes, the longest first. */
	@Allowed(Permission.SUPERVISE_CASES)
	public List<Queue> queues(Asked asked) {
		return ask(
				"""
						with waiting as (
						  select c.process, c.agent_id, c.id, least(coalesce(k.since, c.last_at), :now) as since
						  from service_case c left join lateral (
						    select min(k.started_at) as since from case_clock k
						    where k.tenant_id = c.tenant_id and k.case_id = c.id and k.state = 'RUNNING' and k.kind <> 'RESOLUTION'
						  ) k on true
						  where c.tenant_id = :tenant and c.status in ('NEW', 'OPEN')
						    and (cast(:team as uuid) is null or c.team_id = :team)
						), soon as (
						  select c.process, count(distinct c.id) as cases,
						         count(distinct c.id) filter (where c.agent_id is null) as unowned
						  from case_clock k join service_case c on (c.tenant_id, c.id) = (k.tenant_id, k.case_id)
						  where k.tenant_id = :tenant and k.state = 'RUNNING' and k.due_at > :now and k.due_at <= :ahead
						    and c.status <> 'CLOSED' and (cast(:team as uuid) is null or c.team_id = :team)
						  group by c.process
						), flow as (
						  select process, count(*) filter (where opened_at > :lately) as came,
						         count(*) filter (where coalesce(resolved_at, closed_at) > :lately) as went
						  from service_case c
						  where c.tenant_id = :tenant and (cast(:team as uuid) is null or c.team_id = :team)
						    and (opened_at > :lately or resolved_at > :lately or closed_at > :lately)
						  group by process
						)
						select p.process, count(w.id) as waiting, count(w.id) filter (where w.agent_id is null) as unowned,
						       min(w.since) as oldest_since, (array_agg(w.id order by w.since))[1] as oldest,
						       min(w.since) filter (where w.agent_id is null) as unowned_since,
						       percentile_disc(0.1) within group (order by w.since) as nine_of_ten_since,
						       coalesce(max(s.cases), 0) as soon, coalesce(max(s.unowned), 0) as soon_unowned,
						       coalesce(max(f.came), 0) as came, coalesce(max(f.went), 0) as went
						from (select process from waiting union select process from soon union select process from flow) p
						left join waiting w on w.process = p.process
						left join soon s on s.process = p.process
						left join flow f on f.process = p.process
						group by p.process
						order by waiting desc, p.process
						""",
				asked)
			.query(RecordRows.of(Queue.class))
			.list();
	}

	/** What is counted once for the whole wall. */
	@Allowed(Permission.SUPERVISE_CASES)
	public Totals totals(Asked asked) {
		return ask(
				"""
						with live as (
						  select c.status, count(*) as cases from service_case c
						  where c.tenant_id = :tenant and c.status in ('NEW', 'OPEN', 'WAITING', 'RESOLVED')
						    and (cast(:team as uuid) is null or c.team_id = :team)
						  group by c.status
						), first_reply as (
						  select k.case_id, k.state = 'MET' as met from case_clock k
						  where k.tenant_id = :tenant and k.kind = 'FIRST_REPLY' and k.state in ('MET', 'MET_LATE')
						    and k.ended_at >= :today
						  union all
						  select k.case_id, false from case_clock k
						  where k.tenant_id = :tenant and k.kind = 'FIRST_REPLY' and k.state = 'RUNNING'
						    and k.due_at >= :today and k.due_at <= :now
						)
						select coalesce((select cases from live where status = 'NEW'), 0) as fresh,
						       coalesce((select cases from live where status = 'OPEN'), 0) as open,
						       coalesce((select cases from live where status = 'WAITING'), 0) as waiting,
						       coalesce((select cases from live where status = 'RESOLVED'), 0) as resolved,
						       (select count(*) from first_reply f join service_case c on c.tenant_id = :tenant and c.id = f.case_id
						        where cast(:team as uuid) is null or c.team_id = :team) as first_replies,
						       (select count(*) from first_reply f join service_case c on c.tenant_id = :tenant and c.id = f.case_id
						        where f.met and (cast(:team as uuid) is null or c.team_id = :team)) as first_replies_met,
						       (select count(distinct c.id) from case_clock k
						        join service_case c on (c.tenant_id, c.id) = (k.tenant_id, k.case_id)
						        where k.tenant_id = :tenant and k.state = 'RUNNING' and k.due_at <= :now and c.status <> 'CLOSED'
						          and (cast(:team as uuid) is null or c.team_id = :team)) as late,
						       (select count(*) from approval where tenant_id = :tenant and state = 'REQUESTED') as approvals
						""",
				asked)
			.query(RecordRows.of(Totals.class))
			.single();
	}

	/** The clocks that run out next. */
	@Allowed(Permission.SUPERVISE_CASES)
	public List<Breach> breaches(Asked asked) {
		return ask("""
				select k.kind, k.due_at, c.id, c.number, c.subject, c.process, c.category, c.customer_id, c.agent_id
				from case_clock k join service_case c on (c.tenant_id, c.id) = (k.tenant_id, k.case_id)
				where k.tenant_id = :tenant and k.state = 'RUNNING' and k.due_at > :now and k.due_at <= :ahead
				  and c.status <> 'CLOSED' and (cast(:team as uuid) is null or c.team_id = :team)
				order by k.due_at, c.id, k.kind
				limit :most
				""", asked).param("most", BREACHES).query(RecordRows.of(Breach.class)).list();
	}

	/**
	 * Who works on cases and is here, or still holds some; the fullest first. The load is
	 * what routing counts: cases with a running clock.
	 */
	@Allowed(Permission.SUPERVISE_CASES)
	public List<Agent> agents(Asked asked) {
		return ask("""
				select s.staff_id as id, s.presence, s.presence_since as since, s.capacity, l.load
				from routable_staff s,
				     lateral (select count(*) as load from service_case c
				              where c.tenant_id = :tenant and c.agent_id = s.staff_id
				                and c.status in ('NEW', 'OPEN', 'WAITING', 'RESOLVED')
				                and exists (select from case_clock k where k.tenant_id = c.tenant_id
				                            and k.case_id = c.id and k.state = 'RUNNING')) l
				where s.tenant_id = :tenant and 'WORK_CASES' = any (s.permissions)
				  and (cast(:team as uuid) is null or exists (
				       select from routable_member m where m.tenant_id = s.tenant_id and m.staff_id = s.staff_id
				       and m.team_id = :team))
				  and (s.presence <> 'OFFLINE' or l.load > 0)
				order by l.load::double precision / greatest(s.capacity, 1) desc, s.presence = 'OFFLINE', s.name
				limit :most
				""", asked).param("most", AGENTS).query(RecordRows.of(Agent.class)).list();
	}

	private StatementSpec ask(String sql, Asked asked) {
		return this.jdbc.sql(sql)
			.param("tenant", Tenancy.current().value())
			.param("team", asked.team())
			.param("now", Timestamp.from(asked.now()))
			.param("today", Timestamp.from(asked.today()))
			.param("ahead", Timestamp.from(asked.now().plus(AHEAD)))
			.param("lately", Timestamp.from(asked.now().minus(FLOW)));
	}

	/**
	 * A process and what waits in it.
	 *
	 * @param process its key
	 * @param waiting cases that wait for us
	 * @param unowned those of them that nobody has
	 * @param oldestSince since when the longest has waited, UTC
	 * @param oldest which that is
	 * @param unownedSince since when the longest without an owner has waited, UTC
	 * @param nineOfTenSince nine of ten have waited since then or less, UTC
	 * @param soon cases with a breach ahead
	 * @param soonUnowned those of them that nobody has
	 * @param came cases of the last hour
	 * @param went cases resolved or closed in the last hour
	 */
	public record Queue(String process, int waiting, int unowned, @Nullable Instant oldestSince, @Nullable UUID oldest,
			@Nullable Instant unownedSince, @Nullable Instant nineOfTenSince, int soon, int soonUnowned, int came,
			int went) {

		/**
		 * How long until nothing waits at the pace of the last hour; none where it never
		 * will, or where nothing moves.
		 */
		public @Nullable Duration emptyIn() {
			return (this.went > this.came && this.waiting > 0)
					? Duration.ofMinutes(Math.round(60.0 * this.waiting / (this.went - this.came))) : null;
		}

		/** Whether more comes than goes. */
		public boolean grows() {
			return this.waiting > 0 && this.came > 0 && this.went <= this.came;
		}
	}

	/**
	 * Figures of the whole wall.
	 *
	 * @param fresh cases that nobody has taken
	 * @param open cases that somebody works on
	 * @param waiting cases that wait for somebody outside
	 * @param resolved cases that the customer is asked about
	 * @param firstReplies first replies that were given or due today
	 * @param firstRepliesMet those given in time
	 * @param late cases with a clock that has run out
	 * @param approvals that wait for a decision
	 */
	public record Totals(int fresh, int open, int waiting, int resolved, int firstReplies, int firstRepliesMet,
			int late, int approvals) {
	}

	/**
	 * A clock that runs out soon.
	 *
	 * @param kind which clock
	 * @param dueAt when, UTC
	 * @param id the case
	 * @param number of the case
	 * @param subject of the case
	 * @param process its key
	 * @param category its key, where known
	 * @param customerId whose
	 * @param agentId who has it
	 */
	public record Breach(String kind, Instant dueAt, UUID id, String number, String subject, String process,
			@Nullable String category, UUID customerId, @Nullable UUID agentId) {
	}

	/**
	 * Somebody who works on cases.
	 *
	 * @param id the staff id
	 * @param presence whether work may be given
	 * @param since since when, UTC
	 * @param capacity cases that may be held
	 * @param load cases held
	 */
	public record Agent(UUID id, Presence presence, Instant since, int capacity, int load) {
	}

}
