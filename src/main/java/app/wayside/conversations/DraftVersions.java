package app.wayside.conversations;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to what one's own drafts were before. {@link Drafts} keeps versions as
 * it writes over them.
 */
@Service
@Transactional
public class DraftVersions {

	private static final int MOST = 20;

	private static final Duration KEPT = Duration.ofDays(7);

	private final JdbcClient jdbc;

	private final Drafts drafts;

	private final Clock clock;

	DraftVersions(JdbcClient jdbc, Drafts drafts, Clock clock) {
		this.jdbc = jdbc;
		this.drafts = drafts;
		this.clock = clock;
	}

	/** The versions of a draft of whoever acts, the latest first. */
	@Allowed({ Permission.WORK_CASES, Permission.COMMENT_CASES })
	@Transactional(readOnly = true)
	public List<DraftVersion> of(Drafts.Place place) {
		if (Acting.current() instanceof Actor.Staff staff) {
			return this.jdbc.sql("""
					select saved_at, text from draft_version
					where tenant_id = :tenant and conversation_id = :conversation and staff_id = :staff and kind = :kind
					  and (over_at is null or over_at >= :week)
					order by saved_at desc limit :most
					""")
				.param("tenant", Tenancy.current().value())
				.param("conversation", place.conversation().value())
				.param("staff", staff.id())
				.param("kind", place.kind().word())
				.param("week", Timestamp.from(this.clock.instant().minus(KEPT)))
				.param("most", MOST)
				.query(RecordRows.of(DraftVersion.class))
				.list();
		}
		return List.of();
	}

	/**
	 * Puts an earlier version back; what the draft is now becomes a version in turn.
	 * Nothing changes where there is no such version.
	 */
	@Allowed({ Permission.WORK_CASES, Permission.COMMENT_CASES })
	public void putBack(Drafts.Place place, Instant savedAt) {
		of(place).stream()
			.filter((version) -> version.savedAt().equals(savedAt))
			.findFirst()
			.ifPresent((version) -> this.drafts.keep(place, version.text()));
	}

}
