package app.wayside.operations;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;

import app.wayside.audit.ChainCheck;
import app.wayside.audit.Verification;
import app.wayside.tenancy.OwnersDatabase;
import app.wayside.tenancy.TenantId;

import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * The commands: {@code backup FILE}, {@code restore FILE}, {@code audit-verify},
 * {@code doctor}; settings as the application takes them.
 */
public final class Operations {

	private static final Clock CLOCK = Clock.systemUTC();

	private static final int WELL = 0;

	private static final int NOT_WELL = 1;

	private static final int MISUSED = 2;

	private final Words words;

	private final ConfigurableEnvironment settings;

	private Operations(Words words, ConfigurableEnvironment settings) {
		this.words = words;
		this.settings = settings;
	}

	public static void main(String[] arguments) {
		System.exit(run(arguments));
	}

	/** Does a command; answers the exit code. */
	static int run(String... arguments) {
		StandardEnvironment settings = new StandardEnvironment();
		settings.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
		ConfigDataEnvironmentPostProcessor.applyTo(settings);
		Words words = new Words(System.out);
		String[] named = Arrays.stream(arguments).filter((one) -> !one.startsWith("--")).toArray(String[]::new);
		try {
			return new Operations(words, settings).command(named);
		}
		catch (NotPossible ex) {
			words.say(ex.key(), ex.facts());
			return NOT_WELL;
		}
		catch (RuntimeException ex) {
			words.say("operations.failed", reason(ex));
			return NOT_WELL;
		}
	}

	private int command(String[] named) {
		String command = (named.length > 0) ? named[0] : "";
		return switch (command) {
			case "backup" -> (named.length == 2) ? backup(Path.of(named[1])) : misused();
			case "restore" -> (named.length == 2) ? restore(Path.of(named[1])) : misused();
			case "audit-verify" -> verify();
			case "doctor" -> new Doctor(this.words, this.settings, CLOCK).examine() ? WELL : NOT_WELL;
			default -> misused();
		};
	}

	private int misused() {
		this.words.say("operations.usage");
		return MISUSED;
	}

	private int backup(Path file) {
		try (OwnersDatabase database = OwnersDatabase.open(this.settings)) {
			Manifest manifest = new Backup(database, CLOCK).into(file);
			this.words.say("operations.backup.done", file.toAbsolutePath(), manifest.rows(), manifest.tables().size());
			return WELL;
		}
	}

	private int restore(Path file) {
		try (OwnersDatabase database = OwnersDatabase.open(this.settings)) {
			Manifest manifest = new Restore(database).from(file);
			this.words.say("operations.restore.done", manifest.rows(), manifest.tables().size());
			return tell(ChainCheck.ofAll(database.dataSource()));
		}
	}

	private int verify() {
		try (OwnersDatabase database = OwnersDatabase.open(this.settings)) {
			return tell(ChainCheck.ofAll(database.dataSource()));
		}
	}

	private int tell(Map<TenantId, Verification> found) {
		found.forEach((tenant, verification) -> {
			switch (verification) {
				case Verification.Sound sound ->
					this.words.say("operations.chain.sound", tenant, sound.events(), sound.seals(), sound.head());
				case Verification.Broken broken -> this.words.say("operations.chain.broken", tenant, broken.number(),
						this.words.text("operations.fault." + broken.fault().name()), broken.after(), broken.upTo());
			}
		});
		if (found.isEmpty()) {
			this.words.say("operations.chain.none");
		}
		return found.values().stream().allMatch(Verification::isSound) ? WELL : NOT_WELL;
	}

	private static String reason(Throwable fault) {
		StringBuilder reason = new StringBuilder(String.valueOf(fault.getMessage()));
		for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
			reason.append(": ").append(cause.getMessage());
		}
		return reason.toString();
	}

}
