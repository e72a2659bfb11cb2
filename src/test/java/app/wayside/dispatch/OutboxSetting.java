package app.wayside.dispatch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

import app.wayside.audit.EventLog;
import app.wayside.audit.LoggedEvent;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Subject;
import app.wayside.tenancy.Ids;
import app.wayside.tenancy.TenantId;
import app.wayside.time.SteadyClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The outbox of a new agency on a real database, with a clock that can be put forward.
 * The node does not send by itself; a test lets a postman go his round.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "wayside.dispatch.here=false", "wayside.dispatch.hourly-cap=30", "wayside.mail.port=0",
				"wayside.empty=true" })
@Import(OutboxSetting.Clocks.class)
abstract class OutboxSetting {

	static final Path DATA = temporary();

	@Autowired
	Dispatch dispatch;

	@Autowired
	Outbox outbox;

	@Autowired
	Channel channel;

	@Autowired
	DispatchDesk desk;

	@Autowired
	OutboxClaims claims;

	@Autowired
	DispatchAlarm alarm;

	@Autowired
	MovedClock clock;

	@Autowired
	EventLog log;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	DispatchSettings settings;

	TenantId agency = new TenantId(Ids.next());

	@DynamicPropertySource
	static void data(DynamicPropertyRegistry registry) {
		registry.add("wayside.data", DATA::toString);
	}

	private static Path temporary() {
		try {
			return Files.createTempDirectory("wayside-outbox");
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	@BeforeEach
	void openAnAgency() throws Exception {
		this.agency = new TenantId(Ids.next());
		asWayside(() -> this.jdbc.sql("""
				insert into tenant (tenant_id, slug, name, native_name, locale, zone, created_at)
				values (:id, :slug, 'Kestrel Travel', '红隼旅行', 'en', 'Asia/Singapore', now())
				""").param("id", this.agency.value()).param("slug", this.agency.toString()).update());
	}

	/** In one transaction, for the agency, by Wayside. */
	<T> T asWayside(Callable<T> work) throws Exception {
		return as(Actor.WAYSIDE, work);
	}

	<T> T as(Actor actor, Callable<T> work) throws Exception {
		return Acting.as(this.agency, actor, () -> this.transaction.execute((status) -> {
			try {
				return work.call();
			}
			catch (RuntimeException ex) {
				throw ex;
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		}));
	}

	/** Without a transaction around it, so that commands begin their own. */
	<T> T bare(Callable<T> work) throws Exception {
		return Acting.as(this.agency, Actor.WAYSIDE, work);
	}

	DispatchId send(Outgoing mail) throws Exception {
		return asWayside(() -> {
			this.dispatch.send(mail);
			return mail.id();
		});
	}

	DispatchId sendTo(String recipient) throws Exception {
		return send(mailTo(recipient));
	}

	Outgoing mailTo(String recipient) {
		return mailTo(recipient, this.clock.instant());
	}

	Outgoing mailTo(String recipient, Instant notBefore) {
		String messageId = "<" + UUID.randomUUID() + "@kestrel.example>";
		String content = "Message-ID: " + messageId + "\r\nFrom: care@kestrel.example\r\nTo: " + recipient
				+ "\r\nSubject: Your ferry\r\n\r\nThe ferry leaves at nine.\r\n.\r\nKestrel Travel\r\n";
		return new Outgoing(new DispatchId(Ids.next()), new Subject("message", Ids.next()), messageId,
				"care@kestrel.example", recipient, content.getBytes(StandardCharsets.UTF_8), notBefore);
	}

	/** Lets a postman of these relays go until nothing is due. */
	void deliver(Postman postman) throws Exception {
		while (this.desk.tenantsWithMailToSend(this.clock.instant()).contains(this.agency)) {
			postman.round(this.agency);
		}
	}

	Postman postman(@Nullable String relay, @Nullable String second) {
		return new Postman(this.desk, new MailRoutes(with(relay, second)), this.alarm, this.settings, this.clock);
	}

	DispatchSettings with(@Nullable String relay, @Nullable String second) {
		return new DispatchSettings(DATA, new DispatchSettings.Smtp(relay, second, "kestrel.example",
				Duration.ofSeconds(2), Duration.ofMillis(600)), this.settings.dispatch());
	}

	DeliveryState state(DispatchId id) throws Exception {
		return asWayside(() -> {
			UUID subject = this.jdbc.sql("select subject_id from outgoing where tenant_id = :tenant and id = :id")
				.param("tenant", this.agency.value())
				.param("id", id.value())
				.query(UUID.class)
				.single();
			return this.dispatch.of(List.of(subject)).getFirst();
		});
	}

	List<String> attempts(DispatchId id) throws Exception {
		return asWayside(() -> this.jdbc.sql("""
				select number || ' ' || route || ' ' || outcome from dispatch_attempt
				where tenant_id = :tenant and outgoing_id = :id order by id
				""").param("tenant", this.agency.value()).param("id", id.value()).query(String.class).list());
	}

	List<String> events(DispatchId id) throws Exception {
		UUID subject = state(id).about().id();
		return asWayside(() -> this.log.about(subject).stream().map(LoggedEvent::type).toList());
	}

	@TestConfiguration
	static class Clocks {

		@Bean
		@Primary
		MovedClock movedClock() {
			return new MovedClock();
		}

		@Bean
		@Primary
		SteadyClock movedSteadyClock(MovedClock clock) {
			return clock.steady();
		}

	}

}
