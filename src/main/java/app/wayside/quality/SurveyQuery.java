package app.wayside.quality;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What screens, files and programs show of the answers. */
@Component
@Transactional(readOnly = true)
public class SurveyQuery {

	private static final String WHICH = """
			where s.tenant_id = :tenant and s.answered_at is not null and s.answered_at >= :since
			  and (:score = 0 or s.score = :score or :score = 2 and s.score < 2) and (not :words or s.comment <> '')
			  and (cast(:team as uuid) is null or s.team_id = :team)
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	SurveyQuery(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Which answers.
	 *
	 * @param days of the last so many days
	 * @param score only this one; two means two or less, zero all
	 * @param words whether only those with a comment
	 * @param team only of this team
	 */
	public record Filter(int days, int score, boolean words, @Nullable UUID team) {
	}

	/** Answers, the latest first, a page after one that was shown. */
	@Allowed(Permission.READ_QUALITY)
	public Slice list(Filter filter, @Nullable UUID cursor, int limit) {
		int most = Math.clamp(limit, 1, 5000);
		List<Row> rows = new ArrayList<>(ask("""
				select s.id, s.case_id, c.number, c.subject, s.customer_id, s.agent_id, s.team_id, s.process, s.score,
				       s.comment, s.sent_at, s.answered_at, f.id as follow_up, f.done_at is not null as followed_up
				from survey s join service_case c on (c.tenant_id, c.id) = (s.tenant_id, s.case_id)
				left join follow_up f on (f.tenant_id, f.id) = (s.tenant_id, s.follow_up_id)
				""" + WHICH + """
				  and (cast(:cursor as uuid) is null or (s.answered_at, s.id) < (
				       select a.answered_at, a.id from survey a where a.tenant_id = :tenant and a.id = :cursor))
				order by s.answered_at desc, s.id desc
				limit :most
				""", filter).param("cursor", cursor).param("most", most + 1).query(RecordRows.of(Row.class)).list());
		if (rows.size() <= most) {
			return new Slice(List.copyOf(rows), null);
		}
		rows.removeLast();
		return new Slice(List.copyOf(rows), rows.getLast().id());
	}

	/** What the answers come to. */
	@Allowed(Permission.READ_QUALITY)
	public Sums sums(Filter filter) {
		return ask("""
				select count(*) as answers, coalesce(avg(s.score), 0) as average,
				       count(*) filter (where s.score >= 4) as satisfied, count(*) filter (where s.score <= 2) as low,
				       count(*) filter (where s.comment <> '') as comments,
				       (select count(*) from survey a where a.tenant_id = :tenant and a.sent_at >= :since
				          and (cast(:team as uuid) is null or a.team_id = :team)) as asked,
				       count(*) filter (where s.follow_up_id is not null and exists (
				         select from follow_up f where (f.tenant_id, f.id) = (s.tenant_id, s.follow_up_id)
				         and f.done_at is null)) as to_follow_up
				from survey s
				""" + WHICH, filter).query(RecordRows.of(Sums.class)).single();
	}

	private StatementSpec ask(String sql, Filter filter) {
		Instant since = this.clock.instant().minus(Duration.ofDays(Math.clamp(filter.days(), 1, 3660)));
		return this.jdbc.sql(sql)
			.param("tenant", Tenancy.current().value())
			.param("since", Timestamp.from(since))
			.param("score", filter.score())
			.param("words", filter.words())
			.param("team", filter.team());
	}

	/**
	 * An answer.
	 *
	 * @param id the survey
	 * @param caseId the case
	 * @param number of the case
	 * @param subject of the case
	 * @param customerId who answered
	 * @param agentId who had the case
	 * @param teamId in whose queue it was
	 * @param process its key
	 * @param score from one to five
	 * @param comment in the customer's own words
	 * @param sentAt when he was asked, UTC
	 * @param answeredAt when he answered, UTC
	 * @param followUp what is to be done because of it
	 * @param followedUp whether that is done
	 */
	public record Row(UUID id, UUID caseId, String number, String subject, UUID customerId, @Nullable UUID agentId,
			@Nullable UUID teamId, String process, int score, String comment, @Nullable Instant sentAt,
			Instant answeredAt, @Nullable UUID followUp, boolean followedUp) {
	}

	/**
	 * A page of answers.
	 *
	 * @param items the latest first
	 * @param next cursor of the next page; none on the last
	 */
	public record Slice(List<Row> items, @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable UUID next) {
	}

	/**
	 * Figures over the answers.
	 *
	 * @param answers how many
	 * @param average of the scores; zero where there are none
	 * @param satisfied how many gave four or five
	 * @param low how many gave one or two
	 * @param comments how many wrote something
	 * @param asked how many customers were asked in that time
	 * @param toFollowUp low scores that nobody has followed up yet
	 */
	public record Sums(int answers, double average, int satisfied, int low, int comments, int asked, int toFollowUp) {
	}

}
