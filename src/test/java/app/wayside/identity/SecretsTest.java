package app.wayside.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

import app.wayside.tenancy.Tenancy;
import app.wayside.tenancy.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SecretsTest {

	private static final TenantId ONE = new TenantId(new UUID(0, 1));

	private static final TenantId OTHER = new TenantId(new UUID(0, 2));

	private final Subject passport = new Subject("passport", new UUID(0, 7));

	@TempDir
	private Path data;

	@Test
	void a_sealed_field_opens_after_a_restart() throws Exception {
		String sealed = Tenancy.as(ONE, () -> secrets().seal("E12345678", this.passport));

		assertThat(sealed).doesNotContain("E12345678");
		assertThat(Tenancy.as(ONE, () -> secrets().open(sealed, this.passport))).isEqualTo("E12345678");
	}

	@Test
	void a_sealed_field_opens_nowhere_else() throws Exception {
		String sealed = Tenancy.as(ONE, () -> secrets().seal("E12345678", this.passport));

		assertThatThrownBy(() -> Tenancy.as(OTHER, () -> secrets().open(sealed, this.passport)))
			.isInstanceOf(IllegalStateException.class);
		assertThatThrownBy(() -> Tenancy.as(ONE, () -> secrets().open(sealed, new Subject("passport", new UUID(0, 8)))))
			.isInstanceOf(IllegalStateException.class);
	}

	@Test
	void only_the_owner_can_read_the_keys() throws IOException {
		secrets();

		Path file = this.data.resolve("keys").resolve("fields.json");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
			.isEqualTo("rwx------");
	}

	private Secrets secrets() {
		return new Secrets(new SecretSettings(this.data, null));
	}

}
