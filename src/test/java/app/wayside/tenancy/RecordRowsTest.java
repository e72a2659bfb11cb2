package app.wayside.tenancy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.wayside.support.ModuleTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** How rows are read, and how what a transaction has left is done, on PostgreSQL. */
@ModuleTest
class RecordRowsTest {

	private final JdbcClient jdbc;

	private final TransactionTemplate transactions;

	RecordRowsTest(JdbcClient jdbc, TransactionTemplate transactions) {
		this.jdbc = jdbc;
		this.transactions = transactions;
	}

	private enum Colour {

		RED, GREEN

	}

	private record Thing(UUID thingId, String name, @Nullable String nativeName, int size, long seen, double share,
			boolean live, @Nullable Integer score, @Nullable Instant madeAt, @Nullable LocalDate endsOn,
			@Nullable Colour colour) {
	}

	private record Unreadable(StringBuilder name) {
	}

	@Test
	void columns_are_found_by_name_in_any_order_and_what_is_missing_there_is_null() {
		String columns = """
				select true as live, cast('11111111-1111-4111-8111-111111111111' as uuid) as thing_id, 'Li Na' as name,
				       cast(%1$s '李娜' end as text) as native_name, 3 as size, cast(5000000000 as bigint) as seen,
				       cast(0.5 as double precision) as share, cast(%1$s 4 end as int) as score,
				       cast(%1$s '2026-03-01 08:00:00.123456Z' end as timestamptz) as made_at,
				       cast(%1$s '2026-03-02' end as date) as ends_on, cast(%1$s 'GREEN' end as text) as colour, 1 as more
				""";
		UUID id = UUID.fromString("11111111-1111-4111-8111-111111111111");

		assertThat(things(columns.formatted("case when true then")))
			.containsExactly(new Thing(id, "Li Na", "李娜", 3, 5_000_000_000L, 0.5, true, 4,
					Instant.parse("2026-03-01T08:00:00.123456Z"), LocalDate.of(2026, 3, 2), Colour.GREEN));
		assertThat(things(columns.formatted("case when false then")))
			.containsExactly(new Thing(id, "Li Na", null, 3, 5_000_000_000L, 0.5, true, null, null, null, null));
	}

	@Test
	void a_column_that_is_not_there_is_told_and_a_type_that_is_not_read_too() {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> things("select 'Li Na' as name"))
			.havingRootCause()
			.withMessageContaining("thingid");
		assertThatIllegalArgumentException().isThrownBy(() -> RecordRows.of(Unreadable.class));
	}

	@Test
	void what_is_left_is_done_together_before_the_commit_or_when_asked() {
		List<List<String>> done = new ArrayList<>();
		BeforeCommit<String> left = new BeforeCommit<>(0, done::add);

		this.transactions.executeWithoutResult((status) -> {
			left.add("a");
			left.add("b");
			left.doNow();
			left.doNow();
			left.add("c");
			assertThat(done).containsExactly(List.of("a", "b"));
		});
		assertThat(done).containsExactly(List.of("a", "b"), List.of("c"));
	}

	@Test
	void what_is_left_of_a_transaction_that_fails_is_not_done_and_one_within_has_its_own() {
		List<List<String>> done = new ArrayList<>();
		BeforeCommit<String> left = new BeforeCommit<>(0, done::add);
		TransactionTemplate within = new TransactionTemplate(this.transactions.getTransactionManager());
		within.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

		this.transactions.executeWithoutResult((status) -> {
			left.add("outer");
			within.executeWithoutResult((inner) -> left.add("inner"));
			assertThat(done).containsExactly(List.of("inner"));
			status.setRollbackOnly();
		});
		assertThat(done).containsExactly(List.of("inner"));
		this.transactions.executeWithoutResult((status) -> left.doNow());
		assertThat(done).hasSize(1);
	}

	private List<Thing> things(String sql) {
		return this.jdbc.sql(sql).query(RecordRows.of(Thing.class)).list();
	}

}
