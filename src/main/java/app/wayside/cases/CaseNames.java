package app.wayside.cases;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the tenant calls its processes and categories. */
@Service
@Transactional(readOnly = true)
public class CaseNames {

	private final JdbcClient jdbc;

	CaseNames(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The short names of processes by key, in the reader's language, in the tenant's
	 * order.
	 */
	public Map<String, String> processes(Locale reader) {
		return names("""
				select key, coalesce(nullif(short_name, ''), name) as name,
				  coalesce(nullif(native_short_name, ''), native_name) as native_name
				from process where tenant_id = :tenant order by position
				""", reader);
	}

	/** The names of categories by key, in the reader's language. */
	public Map<String, String> categories(Locale reader) {
		return names("select key, name, native_name from category where tenant_id = :tenant order by position", reader);
	}

	private Map<String, String> names(String sql, Locale reader) {
		boolean chinese = reader.getLanguage().equals("zh");
		List<Named> named = this.jdbc.sql(sql)
			.param("tenant", Tenancy.current().value())
			.query(RecordRows.of(Named.class))
			.list();
		return named.stream()
			.collect(Collectors.toMap(Named::key, (each) -> chinese ? each.nativeName() : each.name(), (a, b) -> a,
					java.util.LinkedHashMap::new));
	}

	/** The name of a key, or the key itself where it has none. */
	public static String name(Map<String, String> names, @Nullable String key) {
		return (key == null) ? "" : names.getOrDefault(key, key);
	}

	/** A key with its names. */
	record Named(String key, String name, String nativeName) {
	}

}
