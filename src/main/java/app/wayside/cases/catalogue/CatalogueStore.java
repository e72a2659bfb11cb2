package app.wayside.cases.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import app.wayside.tenancy.Tenancy;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps processes and categories. */
@Component
class CatalogueStore {

	private static final String INSERT_PROCESS = """
			insert into process (tenant_id, key, position, name, native_name, short_name, native_short_name,
			  description, native_description, impact, rto_minutes, mtd_minutes)
			values (:tenant, :key, :position, :name, :nativeName, :shortName, :nativeShortName, :description,
			  :nativeDescription, :impact, :rto, :mtd)
			""";

	private static final String INSERT_CATEGORY = """
			insert into category (tenant_id, key, process, parent, position, name, native_name, description,
			  native_description, examples, active)
			values (:tenant, :key, :process, :parent, :position, :name, :nativeName, :description, :nativeDescription,
			  :examples, :active)
			""";

	private final JdbcClient jdbc;

	private final NamedParameterJdbcOperations batches;

	CatalogueStore(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	List<Process> processes() {
		return this.jdbc.sql("select * from process where tenant_id = :tenant order by position, key")
			.param("tenant", tenant())
			.query(CatalogueStore::process)
			.list();
	}

	List<Category> categories() {
		return this.jdbc.sql("select * from category where tenant_id = :tenant order by process, position, key")
			.param("tenant", tenant())
			.query(CatalogueStore::category)
			.list();
	}

	Optional<Category> category(String key) {
		return this.jdbc.sql("select * from category where tenant_id = :tenant and key = :key")
			.param("tenant", tenant())
			.param("key", key)
			.query(CatalogueStore::category)
			.optional();
	}

	void add(List<Process> processes, List<Category> categories) {
		this.batches.batchUpdate(INSERT_PROCESS,
				processes.stream().map(CatalogueStore::row).toArray(MapSqlParameterSource[]::new));
		this.batches.batchUpdate(INSERT_CATEGORY,
				categories.stream().map(CatalogueStore::row).toArray(MapSqlParameterSource[]::new));
	}

	void update(Process changed) {
		int rows = this.jdbc.sql("""
				update process set name = :name, native_name = :nativeName, short_name = :shortName,
				  native_short_name = :nativeShortName, description = :description,
				  native_description = :nativeDescription, impact = :impact, rto_minutes = :rto, mtd_minutes = :mtd,
				  version = version + 1
				where tenant_id = :tenant and key = :key and version = :version
				""").paramSource(row(changed)).update();
		if (rows == 0) {
			throw new CatalogueChanged(changed.key());
		}
	}

	void update(Category changed) {
		int rows = this.jdbc.sql("""
				update category set position = :position, name = :name, native_name = :nativeName,
				  description = :description, native_description = :nativeDescription, examples = :examples,
				  active = :active, version = version + 1
				where tenant_id = :tenant and key = :key and version = :version
				""").paramSource(row(changed)).update();
		if (rows == 0) {
			throw new CatalogueChanged(changed.key());
		}
	}

	private static MapSqlParameterSource row(Process process) {
		ProcessTerms terms = process.terms();
		return new MapSqlParameterSource().addValue("tenant", tenant())
			.addValue("key", process.key())
			.addValue("position", process.position())
			.addValue("name", terms.name().en())
			.addValue("nativeName", terms.name().zh())
			.addValue("shortName", terms.shortName().en())
			.addValue("nativeShortName", terms.shortName().zh())
			.addValue("description", terms.description().en())
			.addValue("nativeDescription", terms.description().zh())
			.addValue("impact", terms.impact().name())
			.addValue("rto", terms.rtoMinutes())
			.addValue("mtd", terms.mtdMinutes())
			.addValue("version", process.version());
	}

	private static MapSqlParameterSource row(Category category) {
		CategoryTerms terms = category.terms();
		return new MapSqlParameterSource().addValue("tenant", tenant())
			.addValue("key", category.key())
			.addValue("process", category.process())
			.addValue("parent", category.parent())
			.addValue("position", category.position())
			.addValue("name", terms.name().en())
			.addValue("nativeName", terms.name().zh())
			.addValue("description", terms.description().en())
			.addValue("nativeDescription", terms.description().zh())
			.addValue("examples", terms.examples().toArray(String[]::new))
			.addValue("active", category.active())
			.addValue("version", category.version());
	}

	private static Process process(ResultSet row, int number) throws SQLException {
		ProcessTerms terms = new ProcessTerms(names(row, "name"), names(row, "short_name"), names(row, "description"),
				Impact.valueOf(row.getString("impact")), row.getInt("rto_minutes"), row.getInt("mtd_minutes"));
		return new Process(row.getString("key"), row.getInt("position"), terms, row.getInt("version"));
	}

	private static Category category(ResultSet row, int number) throws SQLException {
		CategoryTerms terms = new CategoryTerms(names(row, "name"), names(row, "description"),
				List.of((String[]) row.getArray("examples").getArray()));
		return new Category(row.getString("key"), row.getString("process"), row.getString("parent"),
				row.getInt("position"), terms, row.getBoolean("active"), row.getInt("version"));
	}

	private static Words names(ResultSet row, String column) throws SQLException {
		return new Words(row.getString(column), row.getString("native_" + column));
	}

	private static java.util.UUID tenant() {
		return Tenancy.current().value();
	}

}
