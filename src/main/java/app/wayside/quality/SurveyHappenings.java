package app.wayside.quality;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import app.wayside.customers.Happening;
import app.wayside.customers.Happenings;
import app.wayside.identity.Acting;
import app.wayside.identity.Permission;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a customer was asked, and said, in his timeline. */
@Component
class SurveyHappenings implements Happenings {

	private final JdbcClient jdbc;

	SurveyHappenings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Happening> before(Collection<UUID> customers, Happening.Place place, int limit) {
		boolean readable = Acting.current().permissions().contains(Permission.READ_CASES);
		return this.jdbc.sql("""
				select s.id, s.case_id, h.at, h.what, coalesce(s.score, 0) as score, s.comment
				from survey s
				cross join lateral (values (s.sent_at, 'sent'), (s.answered_at, 'answered')) as h (at, what)
				where s.tenant_id = :tenant and s.customer_id = any(:customers) and h.at is not null
				  and (h.at, s.id) < (:at, :id)
				order by h.at desc, s.id desc
				limit :limit
				""")
			.param("tenant", Tenancy.current().value())
			.param("customers", customers.toArray(UUID[]::new))
			.param("at", Timestamp.from(place.at()))
			.param("id", place.id())
			.param("limit", limit)
			.query(RecordRows.of(Step.class))
			.list()
			.stream()
			.map((step) -> step.told(readable))
			.toList();
	}

	/** A survey that went on. */
	record Step(UUID id, UUID caseId, Instant at, String what, int score, String comment) {

		Happening told(boolean readable) {
			boolean answered = this.what.equals("answered");
			return new Happening(this.id, this.at, Happening.Look.SURVEY, "quality.happened." + this.what,
					answered ? List.of(Integer.toString(this.score)) : List.of(), "",
					(answered && readable) ? this.comment : "", readable ? "/cases/" + this.caseId : null);
		}

	}

}
