package app.wayside.operations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table as it is copied.
 *
 * @param name of the table, quoted where it must be
 * @param columns that are stored and not generated, quoted
 * @param key columns of the primary key, quoted; all columns where there is none
 * @param walled whether its rows belong to tenants
 */
record TableShape(String name, List<String> columns, List<String> key, boolean walled) {

	private static final String HISTORY = "flyway_schema_history";

	/** All tables, those that others refer to first. */
	static List<TableShape> all(JdbcClient owner) {
		Map<String, TableShape> shapes = new HashMap<>();
		List<String> names = owner.sql("""
				select quote_ident(c.relname) from pg_class c
				where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> :history
				order by 1
				""").param("history", HISTORY).query(String.class).list();
		names.forEach((name) -> shapes.put(name, shape(owner, name)));
		List<TableShape> ordered = new ArrayList<>();
		Set<String> placed = new HashSet<>();
		names.forEach((name) -> place(name, shapes, referred(owner), placed, ordered));
		return ordered;
	}

	private static void place(String name, Map<String, TableShape> shapes, Map<String, List<String>> referred,
			Set<String> placed, List<TableShape> ordered) {
		if (placed.add(name)) {
			referred.getOrDefault(name, List.of()).forEach((other) -> place(other, shapes, referred, placed, ordered));
			ordered.add(shapes.get(name));
		}
	}

	private static Map<String, List<String>> referred(JdbcClient owner) {
		Map<String, List<String>> referred = new HashMap<>();
		owner.sql("""
				select distinct quote_ident(t.relname) as one, quote_ident(o.relname) as other
				from pg_constraint k join pg_class t on t.oid = k.conrelid join pg_class o on o.oid = k.confrelid
				where k.contype = 'f' and t.oid <> o.oid and t.relnamespace = 'public'::regnamespace
				order by 1, 2
				""").query((row) -> {
			referred.computeIfAbsent(row.getString("one"), (key) -> new ArrayList<>()).add(row.getString("other"));
		});
		return referred;
	}

	private static TableShape shape(JdbcClient owner, String name) {
		List<String> columns = owner.sql("""
				select quote_ident(attname) from pg_attribute
				where attrelid = cast(:name as regclass) and attnum > 0 and not attisdropped and attgenerated = ''
				order by attnum
				""").param("name", name).query(String.class).list();
		List<String> key = owner.sql("""
				select quote_ident(a.attname)
				from pg_index i, unnest(i.indkey) with ordinality as part (number, place), pg_attribute a
				where i.indrelid = cast(:name as regclass) and i.indisprimary
				  and a.attrelid = i.indrelid and a.attnum = part.number
				order by part.place
				""").param("name", name).query(String.class).list();
		boolean walled = owner.sql("select relforcerowsecurity from pg_class where oid = cast(:name as regclass)")
			.param("name", name)
			.query(Boolean.class)
			.single();
		return new TableShape(name, columns, key.isEmpty() ? columns : key, walled);
	}

	/** The rows, all or those of a tenant, in the order of their keys. */
	String copyOut(boolean ofTenant) {
		return "copy (select %s from %s%s order by %s) to stdout".formatted(String.join(", ", this.columns), this.name,
				ofTenant ? " where tenant_id = current_tenant()" : "", String.join(", ", this.key));
	}

	String copyIn() {
		return "copy %s (%s) from stdin".formatted(this.name, String.join(", ", this.columns));
	}

}
