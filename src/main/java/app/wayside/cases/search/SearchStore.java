package app.wayside.cases.search;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the words of cases. Everything here runs inside the caller's transaction. */
@Component
class SearchStore {

	/** Cases of an era, more or less. */
	private static final int ERA = 8192;

	private final JdbcClient jdbc;

	SearchStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<UUID> tenants() {
		return this.jdbc.sql("select tenants_with_words_due()").query(UUID.class).list();
	}

	boolean anyDue() {
		return this.jdbc.sql("select exists (select from case_search_due where tenant_id = :tenant)")
			.param("tenant", Tenancy.current().value())
			.query(Boolean.class)
			.single();
	}

	/** Takes some of the cases whose words have changed; nobody else gets them. */
	List<Found> take(int most) {
		return this.jdbc.sql("""
				with taken as (
				  delete from case_search_due
				  where tenant_id = :tenant and seq in (
				    select seq from case_search_due where tenant_id = :tenant
				    order by seq limit :most for update skip locked)
				  returning case_id)
				select c.id, c.number, c.subject, c.language, c.customer_id, c.conversation_id, c.opened_at,
				       c.status <> 'CLOSED' as live, coalesce(c.solution, '') as solution,
				       coalesce((select string_agg(r.value, ' ') from case_reference r
				                 where r.tenant_id = c.tenant_id and r.case_id = c.id), '') as refs
				from service_case c
				where c.tenant_id = :tenant and c.id in (select case_id from taken)
				""")
			.param("tenant", Tenancy.current().value())
			.param("most", most)
			.query(RecordRows.of(Found.class))
			.list();
	}

	/** Opens the tenant's first eras, and a new one where the last is full. */
	void openEras() {
		this.jdbc.sql("""
				insert into case_search_era (tenant_id, live, begins_at)
				select :tenant, live, '-infinity' from unnest(array[true, false]) live
				where not exists (select from case_search_era where tenant_id = :tenant)
				union all
				select :tenant, false, full_one.latest_at + interval '1 microsecond' from (
				  select latest_at, cases from case_search_era
				  where tenant_id = :tenant and not live order by begins_at desc limit 1) full_one
				where full_one.cases >= :size
				on conflict do nothing
				""").param("tenant", Tenancy.current().value()).param("size", ERA).update();
	}

	/** Writes the words of cases anew. */
	void write(List<Document> documents) {
		this.jdbc
			.sql("""
					with document as (
					  select * from unnest(:ids, cast(:openedAts as timestamptz[]), :lives, :words)
					    as d (case_id, opened_at, live, words)
					), gone as (
					  delete from case_search s using document d
					  where s.tenant_id = :tenant and s.case_id = d.case_id and s.live and not d.live
					), placed as (
					  select d.*, e.id as era, e.live as as_live from document d
					  cross join lateral (
					    (select id, live from case_search_era
					     where tenant_id = :tenant and not live and begins_at <= d.opened_at
					     order by begins_at desc limit 1)
					    union all
					    select id, live from case_search_era where tenant_id = :tenant and live and d.live) e
					), written as (
					  insert into case_search (tenant_id, case_id, live, era, opened_at, words)
					  select :tenant, case_id, as_live, era, opened_at, array_to_tsvector(array(
					           select to_hex(era) || '~' || word from unnest(string_to_array(words, E'\n')) word))
					  from placed
					  order by case_id
					  on conflict (tenant_id, case_id, live) do update set words = excluded.words
					    where case_search.words <> excluded.words
					  returning era, opened_at, xmax = 0 as added
					)
					update case_search_era e set cases = e.cases + more.cases,
					 latest_at = greatest(e.latest_at, more.latest_at)
					from (select era, count(*) as cases, max(opened_at) as latest_at from written where added group by era) more
					where e.tenant_id = :tenant and e.id = more.era
					""")
			.param("tenant", Tenancy.current().value())
			.param("ids", documents.stream().map(Document::caseId).toArray(UUID[]::new))
			.param("openedAts",
					documents.stream().map((document) -> document.openedAt().toString()).toArray(String[]::new))
			.param("lives", documents.stream().map(Document::live).toArray(Boolean[]::new))
			.param("words", documents.stream().map(Document::words).toArray(String[]::new))
			.update();
	}

	/** Cases with all words of a query, the last opened first. */
	List<CaseSearch.Hit> before(String expression, CaseSearch.Hit place, int most) {
		return this.jdbc.sql("""
				select case_id, cast(opened_at as text) as opened_at
				from cases_with_words(:query, cast(:at as timestamptz), :id, :most)
				""")
			.param("query", expression)
			.param("at", place.openedAt())
			.param("id", place.caseId())
			.param("most", most)
			.query(RecordRows.of(CaseSearch.Hit.class))
			.list();
	}

	/** Some of the cases with all words of a query that are not over. */
	List<UUID> live(String expression, int most) {
		return this.jdbc.sql("select live_cases_with_words(:query, :most)")
			.param("query", expression)
			.param("most", most)
			.query(UUID.class)
			.list();
	}

	/**
	 * A query as it stands in the words of what is not over, for a comparison with one
	 * case.
	 */
	String liveQuery(String expression) {
		return this.jdbc.sql("""
				select coalesce((select replace(:query, '~', to_hex(id) || '~') from case_search_era
				                 where tenant_id = :tenant and live), '')
				""").param("query", expression).param("tenant", Tenancy.current().value()).query(String.class).single();
	}

	/** Notes that the words of a customer's cases have changed. */
	void dueOf(UUID customer) {
		this.jdbc.sql("""
				insert into case_search_due (tenant_id, case_id)
				select tenant_id, id from service_case
				where tenant_id = :tenant and customer_id = any(same_customer(:customer))
				""").param("tenant", Tenancy.current().value()).param("customer", customer).update();
	}

	/** Notes that the words of a case have changed. */
	void due(UUID caseId) {
		this.jdbc.sql("insert into case_search_due (tenant_id, case_id) values (:tenant, :case)")
			.param("tenant", Tenancy.current().value())
			.param("case", caseId)
			.update();
	}

	/**
	 * A case, as far as it is found by what stands on it.
	 *
	 * @param id the case
	 * @param number by which people call it
	 * @param subject of its first message
	 * @param language the customer writes in
	 * @param customerId whose it is
	 * @param conversationId what is said
	 * @param openedAt when, UTC
	 * @param live whether it is not over
	 * @param solution what solved it; empty where nothing did yet
	 * @param refs references in its messages
	 */
	record Found(UUID id, String number, String subject, String language, UUID customerId, UUID conversationId,
			Instant openedAt, boolean live, String solution, String refs) {
	}

	/**
	 * The words of a case.
	 *
	 * @param caseId the case
	 * @param openedAt when it opened, UTC
	 * @param live whether it is not over
	 * @param words a line each
	 */
	record Document(UUID caseId, Instant openedAt, boolean live, String words) {
	}

}
