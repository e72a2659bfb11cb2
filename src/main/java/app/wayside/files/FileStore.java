package app.wayside.files;

import java.io.ByteArrayInputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.tenancy.Tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.stereotype.Component;

/** The rows of files, and of the bytes that they share. */
@Component
class FileStore {

	private final JdbcClient jdbc;

	FileStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Keeps the bytes unless they are there. The harmless update holds the row, so that
	 * nobody who forgets files at this moment takes the bytes away.
	 */
	void keep(byte[] hash, byte[] content) {
		this.jdbc.sql("""
				insert into file_blob (tenant_id, sha256, size, content) values (:tenant, :hash, :size, :content)
				on conflict (tenant_id, sha256) do update set size = excluded.size
				""")
			.param("tenant", tenant())
			.param("hash", hash)
			.param("size", content.length)
			.param("content", new SqlBinaryValue(new ByteArrayInputStream(content), content.length))
			.update();
	}

	void add(StoredFile file, Upload upload, Instant at) {
		this.jdbc.sql("""
				insert into file (tenant_id, id, name, type, declared_type, size, sha256, origin, stored_at)
				values (:tenant, :id, :name, :type, :declaredType, :size, :hash, :origin, :at)
				""")
			.param("tenant", tenant())
			.param("id", file.id().value())
			.param("name", file.name())
			.param("type", file.type())
			.param("declaredType", upload.declaredType())
			.param("size", file.size())
			.param("hash", HexFormat.of().parseHex(file.sha256()))
			.param("origin", upload.origin().name())
			.param("at", Timestamp.from(at))
			.update();
	}

	List<StoredFile> find(Collection<FileId> ids) {
		return this.jdbc.sql("""
				select id, name, type, size, sha256 from file
				where tenant_id = :tenant and id = any(:ids)
				order by id
				""").param("tenant", tenant()).param("ids", values(ids)).query(FileStore::row).list();
	}

	Optional<byte[]> content(FileId id) {
		return this.jdbc.sql("""
				select b.content from file f
				join file_blob b on b.tenant_id = f.tenant_id and b.sha256 = f.sha256
				where f.tenant_id = :tenant and f.id = :id
				""")
			.param("tenant", tenant())
			.param("id", id.value())
			.query((row, number) -> row.getBytes("content"))
			.optional();
	}

	List<byte[]> remove(Collection<FileId> ids) {
		return this.jdbc.sql("delete from file where tenant_id = :tenant and id = any(:ids) returning sha256")
			.param("tenant", tenant())
			.param("ids", values(ids))
			.query((row, number) -> row.getBytes("sha256"))
			.list();
	}

	/** Takes away the bytes to which no file refers any more. */
	void removeUnused(List<byte[]> hashes) {
		byte[][] candidates = hashes.toArray(byte[][]::new);
		this.jdbc.sql("""
				select sha256 from file_blob
				where tenant_id = :tenant and sha256 = any(:hashes)
				order by sha256 for update
				""").param("tenant", tenant()).param("hashes", candidates).query((row, number) -> number).list();
		this.jdbc.sql("""
				delete from file_blob b
				where b.tenant_id = :tenant and b.sha256 = any(:hashes)
				  and not exists (select from file f where f.tenant_id = b.tenant_id and f.sha256 = b.sha256)
				""").param("tenant", tenant()).param("hashes", candidates).update();
	}

	private static UUID[] values(Collection<FileId> ids) {
		return ids.stream().map(FileId::value).toArray(UUID[]::new);
	}

	private static UUID tenant() {
		return Tenancy.current().value();
	}

	private static StoredFile row(ResultSet row, int number) throws SQLException {
		return new StoredFile(new FileId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("type"),
				row.getLong("size"), HexFormat.of().formatHex(row.getBytes("sha256")));
	}

}
