package app.wayside.cases;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Leaves cases out that hold some words, given as the search reads them. The list is gone
 * along in its order, and the words of each case looked at by its id.
 */
final class WithoutWords {

	private WithoutWords() {
	}

	/** Conditions, each beginning with "and". */
	static String sql(List<String> without) {
		StringBuilder sql = new StringBuilder();
		for (int place = 0; place < without.size(); place++) {
			sql.append("""

					and not exists (
					  select from case_search s
					  where s.tenant_id = c.tenant_id and s.case_id = c.id and not s.live
					    and s.words @@ cast(replace(:without%d, '~', to_hex(s.era) || '~') as tsquery))"""
				.formatted(place));
		}
		return sql.toString();
	}

	/** Gives a statement the words. */
	static StatementSpec bind(StatementSpec statement, List<String> without) {
		StatementSpec bound = statement;
		for (int place = 0; place < without.size(); place++) {
			bound = bound.param("without" + place, without.get(place));
		}
		return bound;
	}

}
