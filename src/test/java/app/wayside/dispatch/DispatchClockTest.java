package app.wayside.dispatch;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Somebody puts the wall clock forward or back while mail is under way. */
class DispatchClockTest extends OutboxSetting {

	@Test
	void a_clock_put_forward_takes_no_mail_out_of_the_hands_of_a_living_node() throws Exception {
		try (ScriptedRelay relay = new ScriptedRelay()) {
			DispatchId id = sendTo("mei@orchid.example");
			Claimed inHand = bare(this.desk::take).getFirst();
			for (Duration leap : List.of(Duration.ofHours(1), Duration.ofDays(1), Duration.ofHours(-30))) {
				this.clock.leap(leap);
				deliver(postman(relay.url(), null));
				postman(relay.url(), null).round(this.agency);
			}
			assertThat(relay.taken).isEmpty();
			assertThat(bare(() -> this.desk.begin(inHand))).isPresent();
			Attempt good = new Attempt("relay", this.clock.instant(), this.clock.instant(), new Outcome.Sent(""));
			bare(() -> {
				this.desk.settle(inHand, List.of(good));
				return id;
			});
			assertThat(state(id).state()).isEqualTo(State.SENT);
			assertThat(events(id)).containsExactly("dispatch.queued", "dispatch.sent");
		}
	}

	@Test
	void a_node_that_dies_as_the_clock_goes_back_is_replaced_after_the_lease_all_the_same() throws Exception {
		try (ScriptedRelay relay = new ScriptedRelay()) {
			DispatchId id = sendTo("mei@orchid.example");
			assertThat(bare(this.desk::take)).hasSize(1);
			this.clock.leap(Duration.ofHours(-1));
			deliver(postman(relay.url(), null));
			this.clock.forward(Duration.ofMinutes(14));
			deliver(postman(relay.url(), null));
			assertThat(relay.taken).isEmpty();
			this.clock.forward(Duration.ofMinutes(2));
			deliver(postman(relay.url(), null));
			assertThat(attempts(id)).containsExactly("1  NODE_LOST", "2 relay SENT");
		}
	}

	@Test
	void a_clock_put_back_keeps_no_mail_from_leaving_and_leaves_the_time_to_undo() throws Exception {
		try (ScriptedRelay relay = new ScriptedRelay()) {
			DispatchId undone = send(mailTo("jun@orchid.example", this.clock.instant().plusSeconds(10)));
			send(mailTo("mei@orchid.example", this.clock.instant().plusSeconds(10)));
			this.clock.leap(Duration.ofHours(-1));
			this.claims.putBack(this.clock.instant());
			asWayside(() -> {
				this.dispatch.cancel(undone);
				return undone;
			});
			deliver(postman(relay.url(), null));
			assertThat(relay.taken).isEmpty();
			this.clock.forward(Duration.ofSeconds(11));
			deliver(postman(relay.url(), null));
			assertThat(relay.recipients()).containsExactly("mei@orchid.example");
		}
	}

	@Test
	void a_try_that_was_put_off_comes_after_its_pause_when_the_clock_is_put_back() throws Exception {
		try (ScriptedRelay relay = new ScriptedRelay((to) -> ScriptedRelay.Manner.DEFERS_RECIPIENT)) {
			DispatchId id = sendTo("mei@orchid.example");
			deliver(postman(relay.url(), null));
			this.clock.leap(Duration.ofHours(-5));
			this.claims.putBack(this.clock.instant());
			assertThat(Duration.between(this.clock.instant(), state(id).nextAttempt()))
				.isBetween(Duration.ofSeconds(50), Duration.ofSeconds(61));
			relay.script = (to) -> ScriptedRelay.Manner.TAKES_IT;
			this.clock.forward(Duration.ofSeconds(62));
			deliver(postman(relay.url(), null));
			assertThat(relay.recipients()).containsExactly("mei@orchid.example");
		}
	}

	@Test
	void a_worker_that_sleeps_while_the_clock_is_put_back_wakes_in_time() throws Exception {
		try (ScriptedRelay relay = new ScriptedRelay()) {
			DispatchSettings.Sending given = this.settings.dispatch();
			DispatchSettings restless = new DispatchSettings(DATA, this.settings.smtp(),
					new DispatchSettings.Sending(true, Duration.ofMillis(300), given.lease(), given.batch(), 4, 30,
							given.pauses(), given.giveUpAfter()));
			DispatchWorker worker = new DispatchWorker(new DispatchWorker.Rows(this.desk, this.claims),
					postman(relay.url(), null), this.alarm, restless, this.clock);
			worker.start();
			try {
				send(mailTo("mei@orchid.example", this.clock.instant().plusSeconds(3)));
				send(mailTo("ann@orchid.example", this.clock.instant()));
				await().untilAsserted(() -> assertThat(relay.recipients()).contains("ann@orchid.example"));
				this.clock.leap(Duration.ofHours(-1));
				await().atMost(Duration.ofSeconds(10))
					.untilAsserted(() -> assertThat(relay.recipients()).contains("mei@orchid.example"));
			}
			finally {
				worker.stop();
			}
		}
	}

}
