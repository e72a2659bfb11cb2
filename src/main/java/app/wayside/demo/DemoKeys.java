package app.wayside.demo;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Density;
import app.wayside.identity.IssuedToken;
import app.wayside.identity.Permission;
import app.wayside.identity.SignedIn;
import app.wayside.identity.Staff;
import app.wayside.identity.StaffId;
import app.wayside.identity.StaffSummary;
import app.wayside.identity.Theme;
import app.wayside.identity.TokenRequest;
import app.wayside.identity.Tokens;
import app.wayside.identity.signin.OneTimeCodes;
import app.wayside.tenancy.TenantId;
import dev.samstevens.totp.code.DefaultCodeGenerator;
import dev.samstevens.totp.code.HashingAlgorithm;
import dev.samstevens.totp.exceptions.CodeGenerationException;

import org.springframework.stereotype.Component;

/**
 * Cuts the keys of the demonstration: passwords, one-time codes, a token for programs.
 */
@Component
class DemoKeys {

	private static final SecureRandom RANDOM = new SecureRandom();

	/** Letters and digits that nobody takes for one another. */
	private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

	private static final int GROUPS = 4;

	private static final int GROUP = 5;

	private static final long CODE_SECONDS = 30;

	private final Staff staff;

	private final OneTimeCodes codes;

	private final Tokens tokens;

	private final Clock clock;

	DemoKeys(Staff staff, OneTimeCodes codes, Tokens tokens, Clock clock) {
		this.staff = staff;
		this.codes = codes;
		this.tokens = tokens;
		this.clock = clock;
	}

	/** Four groups of five signs: some 99 bits of chance. */
	static String password() {
		StringBuilder password = new StringBuilder();
		for (int i = 0; i < GROUPS * GROUP; i++) {
			password.append((i > 0 && i % GROUP == 0) ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
		}
		return password.toString();
	}

	/** Has one-time codes asked of somebody; answers the secret that makes them. */
	String askForCodes(TenantId tenant, Actor.Staff of) {
		StaffSummary person = this.staff.find(of.staffId()).orElseThrow();
		SignedIn reader = new SignedIn(new StaffId(of.id()), tenant, person.name(), person.nativeName(),
				person.initials(), person.email(), of.permissions(), new SignedIn.Preferences(person.locale(),
						person.zone(), Theme.LIGHT, Density.COMFORTABLE, java.util.Map.of()),
				person.presence(), person.capacity(), false);
		try {
			return reader.act(() -> {
				String secret = this.codes.begin().orElseThrow().secret();
				this.codes.finish(code(secret));
				return secret;
			});
		}
		catch (RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String code(String secret) throws CodeGenerationException {
		return new DefaultCodeGenerator(HashingAlgorithm.SHA1, 6).generate(secret,
				this.clock.instant().getEpochSecond() / CODE_SECONDS);
	}

	/** A token that may do everything, for a year. */
	IssuedToken token() {
		Set<Permission> everything = Acting.current().permissions();
		return this.tokens.issue(new TokenRequest("Demonstration", everything, Duration.ofDays(366)));
	}

}
