package app.wayside.cases;

import java.util.List;

import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tenant's processes and the categories below them, as they are written down. */
@Component
@Transactional(readOnly = true)
public class CaseCatalogue {

	private final JdbcClient jdbc;

	CaseCatalogue(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All processes, in the tenant's order. */
	@Allowed({ Permission.READ_CASES, Permission.MANAGE_RULES })
	public List<Process> processes() {
		return this.jdbc
			.sql("""
					select key, name, native_name, description, native_description, impact, rto_minutes, mtd_minutes, version
					from process where tenant_id = :tenant order by position, key
					""")
			.param("tenant", Tenancy.current().value())
			.query(Process.class)
			.list();
	}

	/** All categories, process by process, in the tenant's order. */
	@Allowed({ Permission.READ_CASES, Permission.MANAGE_RULES })
	public List<Category> categories() {
		return this.jdbc
			.sql("""
					select c.key, c.process, c.parent, c.name, c.native_name, c.description, c.native_description, c.examples,
					       c.active, c.version
					from category c join process p on p.tenant_id = c.tenant_id and p.key = c.process
					where c.tenant_id = :tenant
					order by p.position, c.position, c.key
					""")
			.param("tenant", Tenancy.current().value())
			.query((row, number) -> new Category(row.getString("key"), row.getString("process"),
					row.getString("parent"),
					new Wording(row.getString("name"), row.getString("native_name"), row.getString("description"),
							row.getString("native_description")),
					List.of((String[]) row.getArray("examples").getArray()), row.getBoolean("active"),
					row.getInt("version")))
			.list();
	}

	/**
	 * One of the ten processes.
	 *
	 * @param key its short stable name
	 * @param name in English
	 * @param nativeName in Chinese
	 * @param description in English
	 * @param nativeDescription in Chinese
	 * @param impact what an outage of it does
	 * @param rtoMinutes within which an outage is to be over
	 * @param mtdMinutes after which an outage is not survivable
	 * @param version grows with each change
	 */
	public record Process(String key, String name, String nativeName, String description, String nativeDescription,
			String impact, int rtoMinutes, int mtdMinutes, int version) {
	}

	/**
	 * A category of a process.
	 *
	 * @param key its short stable name
	 * @param process the process it belongs to
	 * @param parent the category above it
	 * @param wording how it is called and described
	 * @param examples in customers' words
	 * @param active whether new cases get it
	 * @param version grows with each change
	 */
	public record Category(String key, String process, @Nullable String parent, Wording wording, List<String> examples,
			boolean active, int version) {
	}

	/**
	 * How something is called and described.
	 *
	 * @param name in English
	 * @param nativeName in Chinese
	 * @param description in English
	 * @param nativeDescription in Chinese
	 */
	public record Wording(String name, String nativeName, String description, String nativeDescription) {
	}

}
