package app.wayside.cases;

import java.util.List;

import app.wayside.cases.search.SearchQuery;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Leaves cases out that hold some words. The list is gone along in its order, and the
 * words of each case looked at by its id.
 */
final class WithoutWords {

	private WithoutWords() {
	}

	/** Conditions, each beginning with "and". */
	static String sql(List<String> without) {
		StringBuilder sql = new StringBuilder();
		for (int place = 0; place < without.size(); place++) {
			if (!query(without.get(place)).isEmpty()) {
				sql.append("""

						and not exists (
						  select from case_search s
						  where s.tenant_id = c.tenant_id and s.case_id = c.id and not s.live
						    and s.words @@ cast(replace(:without%d, '~', to_hex(s.era) || '~') as tsquery))"""
					.formatted(place));
			}
		}
		return sql.toString();
	}

	/** Gives a statement the words. */
	static StatementSpec bind(StatementSpec statement, List<String> without) {
		StatementSpec bound = statement;
		for (int place = 0; place < without.size(); place++) {
			bound = bound.param("without" + place, query(without.get(place)));
		}
		return bound;
	}

	// The space ends the last word: what is left out is left out as it is written.
	private static String query(String words) {
		return SearchQuery.of(words + " ").expression();
	}

}
