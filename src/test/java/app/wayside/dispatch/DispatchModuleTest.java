package app.wayside.dispatch;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import app.wayside.identity.Actor;
import app.wayside.identity.Subject;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.ModuleTest;
import org.junit.jupiter.api.Test;

import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class DispatchModuleTest {

	private final Dispatch dispatch;

	private final TransactionTemplate transactions;

	private final Clock clock;

	private final Company company;

	DispatchModuleTest(Dispatch dispatch, TransactionTemplate transactions, Clock clock, Companies companies) {
		this.dispatch = dispatch;
		this.transactions = transactions;
		this.clock = clock;
		this.company = companies.create();
	}

	@Test
	void a_mail_waits_once_its_transaction_is_through_and_can_be_taken_back_in_time() {
		UUID undone = UUID.randomUUID();
		UUID done = UUID.randomUUID();
		this.company.run(() -> this.transactions.executeWithoutResult((status) -> {
			this.dispatch.send(about(undone));
			status.setRollbackOnly();
		}));
		this.company.run(() -> this.transactions.executeWithoutResult((status) -> this.dispatch.send(about(done))));

		assertThat(of(undone)).isEmpty();
		assertThat(of(done)).extracting(DeliveryState::state).containsExactly(State.QUEUED);
		this.company.run(() -> this.dispatch.cancel(of(done).getFirst().id()));
		assertThat(of(done)).extracting(DeliveryState::state).containsExactly(State.CANCELLED);
	}

	private Outgoing about(UUID id) {
		String host = this.company.key() + ".example";
		byte[] content = ("Subject: Your case\r\nTo: li.na@example.com\r\n\r\nWe are on it.\r\n")
			.getBytes(StandardCharsets.UTF_8);
		return new Outgoing(new DispatchId(id), new Subject("message", id), id + "@" + host, "help@" + host,
				"li.na@example.com", content, this.clock.instant().plus(Duration.ofMinutes(5)));
	}

	private List<DeliveryState> of(UUID about) {
		return this.company.as(Actor.WAYSIDE, () -> this.dispatch.of(List.of(about)));
	}

}
