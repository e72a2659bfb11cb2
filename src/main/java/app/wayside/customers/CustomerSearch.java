package app.wayside.customers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds customers by words of their names, by the beginning of an address, and by what
 * they are. Every comparison on the way is leakproof, so that row-level security leaves
 * the indexes in use.
 */
@Service
public class CustomerSearch {

	private static final int LONGEST_PAGE = 200;

	/** No text begins with it, so that it ends the range of a prefix. */
	private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

	private final JdbcClient jdbc;

	private final CustomerStore store;

	CustomerSearch(JdbcClient jdbc, CustomerStore store) {
		this.jdbc = jdbc;
		this.store = store;
	}

	/**
	 * A page of customers by name.
	 * @param after where the page begins, from the page before
	 * @param limit how many, at most 200
	 */
	@Transactional(readOnly = true)
	@Allowed(Permission.READ_CUSTOMERS)
	public CustomerSlice list(CustomerFilter filter, @Nullable CustomerId after, int limit) {
		int size = Math.clamp(limit, 1, LONGEST_PAGE);
		Query query = new Query();
		query.narrow(filter);
		Optional.ofNullable(after).flatMap(this.store::find).ifPresent(query::beginAfter);
		List<CustomerId> ids = this.jdbc.sql(query.sql() + "order by c.search_name, c.id limit :limit")
			.params(query.parameters)
			.param("limit", size + 1)
			.query((row, number) -> new CustomerId(row.getObject("id", UUID.class)))
			.list();
		List<CustomerId> shown = ids.subList(0, Math.min(size, ids.size()));
		Map<CustomerId, CustomerSummary> found = new HashMap<>();
		this.store.summaries(shown).forEach((summary) -> found.put(summary.id(), summary));
		return new CustomerSlice(shown.stream().map(found::get).toList(), (ids.size() > size) ? shown.getLast() : null);
	}

	/** How many customers a filter lets through. */
	int count(CustomerFilter filter) {
		Query query = new Query();
		query.narrow(filter);
		return this.jdbc.sql("select count(*) from (" + query.sql() + ") counted")
			.params(query.parameters)
			.query(Integer.class)
			.single();
	}

	private static final class Query {

		/** The one that stays, of a profile that is found. */
		private static final String MEANT = "case when o.survivor_id is null then o.id else o.survivor_id end";

		private String from = "select c.id from customer c\n";

		private final StringBuilder conditions = new StringBuilder(
				"where c.tenant_id = :tenant and c.erased_at is null and c.survivor_id is null\n");

		private final Map<String, Object> parameters = new HashMap<>(Map.of("tenant", Tenancy.current().value()));

		String sql() {
			return this.from + this.conditions;
		}

		void narrow(CustomerFilter filter) {
			find((filter.q() != null) ? filter.q() : "");
			if (filter.kind() != null) {
				and("c.kind = :kind", "kind", filter.kind().name());
			}
			if (filter.tier() != null) {
				and("c.tier = :tier", "tier", filter.tier().name());
			}
			if (filter.language() != null && !filter.language().isBlank()) {
				and("split_part(c.language, '-', 1) = :language", "language", filter.language());
			}
			if (filter.company() != null) {
				and("c.company_id = any(same_customer(:company))", "company", filter.company().value());
			}
		}

		void beginAfter(Customer last) {
			and("(c.search_name, c.id) > (:afterName, :afterId)", "afterName",
					Names.ordered(last.profile().displayName()));
			this.parameters.put("afterId", last.id().value());
		}

		/**
		 * Those whom all words find, on whichever of their profiles, or the beginning of
		 * an address. Each word is looked up by its index and the results are laid over
		 * one another: a condition on several ids of one customer would read all words of
		 * all. They are found first and then read by their ids: whether few or many are
		 * found, and whatever PostgreSQL expects, none is looked for twice.
		 */
		private void find(String text) {
			List<String> ways = new ArrayList<>();
			int number = 0;
			for (String word : Names.words(text)) {
				String name = "word" + number++;
				ways.add("""
						select %1$s from customer_term t
						join customer o on o.tenant_id = t.tenant_id and o.id = t.customer_id
						where t.tenant_id = :tenant and t.term >= :%2$s and t.term < :%2$sEnd
						""".formatted(MEANT, name));
				range(name, word);
			}
			if (!ways.isEmpty()) {
				range("address", addressBegin(text));
				this.from = """
						with found (id) as materialized ((%s) union
						select %s from customer_contact a
						join customer o on o.tenant_id = a.tenant_id and o.id = a.customer_id
						where a.tenant_id = :tenant and a.removed_at is null
						  and a.address >= :address and a.address < :addressEnd)
						select c.id from found join customer c on c.id = found.id
						""".formatted(String.join(" intersect ", ways), MEANT);
			}
		}

		private void range(String name, String prefix) {
			this.parameters.put(name, prefix);
			this.parameters.put(name + "End", prefix + LAST);
		}

		private void and(String condition, String name, Object value) {
			this.conditions.append("and ").append(condition).append('\n');
			this.parameters.put(name, value);
		}

		// Digits are looked for as a telephone number, everything else as it is typed.
		private static String addressBegin(String text) {
			String number = ContactKind.PHONE.normalised(text);
			return number.matches("\\+?\\d+") ? number : ContactKind.EMAIL.normalised(text);
		}

	}

}
