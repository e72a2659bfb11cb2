package app.wayside.workspace.live;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * In whose hands cases are, so that only those pages fetch a list anew that can show
 * them.
 */
@Component
class CaseHands {

	private final JdbcClient jdbc;

	CaseHands(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The agent and the team of each case, as far as it has them. */
	@Transactional(readOnly = true)
	public Map<UUID, List<String>> of(Collection<UUID> cases) {
		if (cases.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql("""
				select id, agent_id, team_id from service_case where tenant_id = :tenant and id = any(:cases)
				""")
			.param("tenant", Tenancy.current().value())
			.param("cases", cases.toArray(UUID[]::new))
			.query(RecordRows.of(Hands.class))
			.stream()
			.collect(Collectors.toMap(Hands::id, Hands::both));
	}

	/** Who has a case. */
	record Hands(UUID id, @Nullable UUID agentId, @Nullable UUID teamId) {

		List<String> both() {
			return Stream.of(this.agentId, this.teamId).filter(Objects::nonNull).map(UUID::toString).toList();
		}

	}

}
