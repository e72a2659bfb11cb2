package app.wayside.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.UUID;

import app.wayside.WaysideApplication;
import app.wayside.conversations.Channels;
import app.wayside.identity.Actor;
import app.wayside.identity.Permission;
import app.wayside.identity.TeamProfile;
import app.wayside.identity.Teams;
import app.wayside.identity.TokenRequest;
import app.wayside.identity.Tokens;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.MainOnly;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.support.GenericApplicationContext;

/**
 * What runs in the process of a {@link Node}: Wayside, and at its first start a company
 * with an inbox and a program that may do everything.
 */
final class NodeProgram {

	static final String INBOX = "help@harbourline.example";

	static final String TOKEN = "token";

	private NodeProgram() {
	}

	public static void main(String[] arguments) {
		new SpringApplicationBuilder(WaysideApplication.class, Companies.class, Founding.class)
			.initializers((context) -> context.getBeanFactory().registerSingleton("mainOnly", new MainOnly()),
					NodeProgram::setClock)
			.run(arguments);
	}

	private static void setClock(ConfigurableApplicationContext context) {
		Path data = Path.of(context.getEnvironment().getRequiredProperty("wayside.data"));
		((GenericApplicationContext) context).registerBean("wrongClock", WrongClock.class, () -> new WrongClock(data),
				(definition) -> definition.setPrimary(true));
	}

	/** Founds the company where there is none yet. */
	@Lazy(false)
	static final class Founding implements ApplicationRunner {

		private final Companies companies;

		private final Channels channels;

		private final Teams teams;

		private final Tokens tokens;

		private final Path file;

		Founding(Companies companies, Channels channels, Teams teams, Tokens tokens,
				@Value("${wayside.data}") Path data) {
			this.companies = companies;
			this.channels = channels;
			this.teams = teams;
			this.tokens = tokens;
			this.file = data.resolve(TOKEN);
		}

		@Override
		public void run(ApplicationArguments arguments) throws IOException {
			if (this.channels.at(INBOX).isPresent()) {
				return;
			}
			Company company = this.companies.create();
			company.run(() -> {
				this.teams.create(new TeamProfile("desk", "Service desk", "客服", ZoneId.of("Asia/Shanghai"), "always"));
				this.channels.open(new Channels.NewChannel("EMAIL", INBOX, "Harbourline Help", "海港客服", "en"));
			});
			EnumSet<Permission> everything = EnumSet.allOf(Permission.class);
			String secret = company.as(new Actor.Staff(UUID.randomUUID(), "Ada Lind", everything),
					() -> this.tokens.issue(new TokenRequest("Booking system", everything, Duration.ofDays(30)))
						.secret());
			Path part = Files.writeString(this.file.resolveSibling(TOKEN + ".part"), secret);
			Files.move(part, this.file, StandardCopyOption.ATOMIC_MOVE);
		}

	}

}
