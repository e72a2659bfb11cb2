package app.wayside.identity.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.LongStream;

import app.wayside.identity.Facts;
import app.wayside.identity.Secrets;
import app.wayside.identity.SignedIn;
import app.wayside.identity.StaffEvent;
import app.wayside.identity.StaffId;
import app.wayside.identity.Subject;
import app.wayside.identity.Unguarded;
import app.wayside.tenancy.Tenancy;
import dev.samstevens.totp.code.CodeGenerator;
import dev.samstevens.totp.code.DefaultCodeGenerator;
import dev.samstevens.totp.code.HashingAlgorithm;
import dev.samstevens.totp.exceptions.CodeGenerationException;
import dev.samstevens.totp.qr.QrData;
import dev.samstevens.totp.secret.DefaultSecretGenerator;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One-time codes by time (TOTP, RFC 6238): six digits, thirty seconds, one step of
 * tolerance either way. A code is good once.
 */
@Service
public class OneTimeCodes {

	private static final int STEP_SECONDS = 30;

	private static final int SECRET_CHARACTERS = 32;

	private final CodeGenerator codes = new DefaultCodeGenerator(HashingAlgorithm.SHA1, 6);

	private final JdbcClient jdbc;

	private final Secrets secrets;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	OneTimeCodes(JdbcClient jdbc, Secrets secrets, Facts facts, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.secrets = secrets;
		this.facts = facts;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * What an authenticator app is told.
	 *
	 * @param secret to type, in base 32
	 * @param uri to scan, {@code otpauth://…}
	 */
	public record Enrolment(String secret, String uri) {

		@Override
		public String toString() {
			return "Enrolment[]";
		}

	}

	/**
	 * Begins enrolment with a new secret, unless codes are asked for already. It counts
	 * from {@link #finish} on.
	 */
	@Unguarded("about oneself only")
	@Transactional
	public Optional<Enrolment> begin() {
		SignedIn person = SignedIn.current().orElseThrow();
		String secret = new DefaultSecretGenerator(SECRET_CHARACTERS).generate();
		int begun = at("""
				update staff set totp_secret = :secret where tenant_id = :tenant and id = :id and not totp_on
				""", person.id()).param("secret", this.secrets.seal(secret, owner(person.id()))).update();
		return (begun == 1) ? Optional.of(enrolment(person, secret)) : Optional.empty();
	}

	/** The enrolment that was begun and not finished. */
	@Transactional(readOnly = true)
	public Optional<Enrolment> begun() {
		SignedIn person = SignedIn.current().orElseThrow();
		return at("select totp_secret from staff where tenant_id = :tenant and id = :id and not totp_on", person.id())
			.query((row, number) -> Optional.ofNullable(row.getString("totp_secret")))
			.optional()
			.flatMap((sealed) -> sealed)
			.map((sealed) -> enrolment(person, this.secrets.open(sealed, owner(person.id()))));
	}

	private static Enrolment enrolment(SignedIn person, String secret) {
		QrData data = new QrData.Builder().label(person.email())
			.secret(secret)
			.issuer("Wayside")
			.algorithm(HashingAlgorithm.SHA1)
			.digits(6)
			.period(STEP_SECONDS)
			.build();
		return new Enrolment(secret, data.getUri());
	}

	/**
	 * Ends enrolment: codes are asked for from now on.
	 * @throws WrongCode if the app shows another code
	 */
	@Unguarded("about oneself only")
	@Transactional
	public void finish(String code) {
		StaffId id = SignedIn.current().orElseThrow().id();
		if (!uses(id, code)) {
			throw new WrongCode();
		}
		at("update staff set totp_on = true where tenant_id = :tenant and id = :id", id).update();
		this.events.publishEvent(new StaffEvent.SecondStepAdded(this.facts.now(), id));
	}

	/** Whether a code is asked for when this person signs in. */
	@Transactional(readOnly = true)
	boolean areWantedFrom(StaffId id) {
		return at("select totp_on from staff where tenant_id = :tenant and id = :id", id).query(Boolean.class)
			.optional()
			.orElse(true);
	}

	/** Whether the code is right and was never used; it is used by asking. */
	@Transactional
	boolean uses(StaffId id, String code) {
		Optional<String> secret = at("select totp_secret from staff where tenant_id = :tenant and id = :id", id)
			.query((row, number) -> Optional.ofNullable(row.getString("totp_secret")))
			.optional()
			.flatMap((sealed) -> sealed)
			.map((sealed) -> this.secrets.open(sealed, owner(id)));
		return secret.isPresent() && stepOf(secret.get(), code.replaceAll("\\s", "")).filter((step) -> at("""
				update staff set totp_last_step = :step
				where tenant_id = :tenant and id = :id and totp_last_step < :step
				""", id).param("step", step).update() == 1).isPresent();
	}

	private Optional<Long> stepOf(String secret, String code) {
		long now = this.clock.instant().getEpochSecond() / STEP_SECONDS;
		return LongStream.of(now, now - 1, now + 1)
			.filter((step) -> same(code(secret, step), code))
			.boxed()
			.findFirst();
	}

	private String code(String secret, long step) {
		try {
			return this.codes.generate(secret, step);
		}
		catch (CodeGenerationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static boolean same(String right, String given) {
		return MessageDigest.isEqual(right.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
	}

	private JdbcClient.StatementSpec at(String sql, StaffId id) {
		return this.jdbc.sql(sql).param("tenant", Tenancy.current().value()).param("id", id.value());
	}

	private static Subject owner(StaffId id) {
		return new Subject("totp", id.value());
	}

}
