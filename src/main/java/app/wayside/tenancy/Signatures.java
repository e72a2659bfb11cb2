package app.wayside.tenancy;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * References that leave the house (a link to a case, a reply address, a survey) and that
 * nobody else can make. A token holds tenant, subject and a MAC (HMAC-SHA-256 cut to 128
 * bits, RFC 2104) over both and over the purpose, in letters that survive any mail
 * system.
 */
@Component
public class Signatures {

	private static final int MAC_BYTES = 16;

	private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

	private final Map<TenantId, byte[]> secrets = new ConcurrentHashMap<>();

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	Signatures(JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/** A token for a subject of the current tenant, good for one purpose only. */
	public String sign(String purpose, UUID subject) {
		TenantId tenant = Tenancy.current();
		ByteBuffer token = ByteBuffer.allocate(32 + MAC_BYTES);
		put(token, tenant.value());
		put(token, subject);
		token.put(mac(tenant, purpose, token.array()));
		return ENCODER.encodeToString(token.array());
	}

	/** What a token refers to; nothing where it was not made here for this purpose. */
	public Optional<SignedReference> read(String purpose, String token) {
		byte[] bytes;
		try {
			bytes = Base64.getUrlDecoder().decode(token);
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
		if (bytes.length != 32 + MAC_BYTES) {
			return Optional.empty();
		}
		ByteBuffer buffer = ByteBuffer.wrap(bytes);
		TenantId tenant = new TenantId(new UUID(buffer.getLong(), buffer.getLong()));
		UUID subject = new UUID(buffer.getLong(), buffer.getLong());
		byte[] expected = mac(tenant, purpose, bytes);
		byte[] given = Arrays.copyOfRange(bytes, 32, bytes.length);
		return MessageDigest.isEqual(expected, given) ? Optional.of(new SignedReference(tenant, subject))
				: Optional.empty();
	}

	private byte[] mac(TenantId tenant, String purpose, byte[] token) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(secretOf(tenant), "HmacSHA256"));
			mac.update(purpose.getBytes(java.nio.charset.StandardCharsets.UTF_8));
			mac.update(token, 0, 32);
			return Arrays.copyOf(mac.doFinal(), MAC_BYTES);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private byte[] secretOf(TenantId tenant) {
		byte[] known = this.secrets.get(tenant);
		if (known != null) {
			return known;
		}
		byte[] stored = storedSecretOf(tenant);
		if (stored.length > 0) {
			this.secrets.put(tenant, stored);
		}
		return (stored.length > 0) ? stored : random();
	}

	/**
	 * A token may name a tenant that does not exist; then there is no secret, and none is
	 * made.
	 */
	private byte[] storedSecretOf(TenantId tenant) {
		try {
			return Tenancy.as(tenant, () -> java.util.Objects.requireNonNull(this.transaction.execute((status) -> {
				this.jdbc.sql("""
						insert into signing_key (tenant_id, secret)
						select tenant_id, :secret from tenant where tenant_id = :tenant
						on conflict do nothing
						""").param("secret", random()).param("tenant", tenant.value()).update();
				return this.jdbc.sql("select secret from signing_key where tenant_id = :tenant")
					.param("tenant", tenant.value())
					.query(byte[].class)
					.optional()
					.orElse(new byte[0]);
			})));
		}
		catch (RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] random() {
		byte[] secret = new byte[32];
		new SecureRandom().nextBytes(secret);
		return secret;
	}

	private static void put(ByteBuffer buffer, UUID id) {
		buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
	}

}
