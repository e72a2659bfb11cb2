package app.wayside.dispatch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import app.wayside.dispatch.ScriptedRelay.Manner;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DispatchTroubleTest extends OutboxSetting {

	@Test
	void a_relay_that_asks_to_come_again_is_asked_again_by_the_plan() throws Exception {
		try (ScriptedRelay relay = new ScriptedRelay((to) -> Manner.DEFERS_RECIPIENT)) {
			DispatchId id = sendTo("mei@orchid.example");
			deliver(postman(relay.url(), null));
			assertThat(state(id).state()).isEqualTo(State.DEFERRED);
			assertThat(state(id).reason()).isEqualTo(new Reason(Reason.Kind.DEFERRED, "451 4.7.1 greylisted"));
			assertThat(Duration.between(this.clock.instant(), state(id).nextAttempt()))
				.isBetween(Duration.ofSeconds(50), Duration.ofSeconds(61));
			this.clock.forward(Duration.ofSeconds(61));
			deliver(postman(relay.url(), null));
			assertThat(Duration.between(this.clock.instant(), state(id).nextAttempt()))
				.isBetween(Duration.ofSeconds(110), Duration.ofSeconds(121));
			relay.script = (to) -> Manner.TAKES_IT;
			this.clock.forward(Duration.ofSeconds(121));
			deliver(postman(relay.url(), null));
			assertThat(state(id).state()).isEqualTo(State.SENT);
			assertThat(attempts(id)).containsExactly("1 relay DEFERRED", "2 relay DEFERRED", "3 relay SENT");
		}
	}

	@Test
	void after_two_days_it_fails() throws Exception {
		try (ScriptedRelay relay = new ScriptedRelay((to) -> Manner.DEFERS_CONTENT)) {
			DispatchId id = sendTo("mei@orchid.example");
			Postman postman = postman(relay.url(), null);
			for (int hours = 0; hours <= 48; hours++) {
				deliver(postman);
				this.clock.forward(Duration.ofHours(1).plusSeconds(5));
			}
			assertThat(state(id).state()).isEqualTo(State.FAILED);
			assertThat(state(id).reason()).isEqualTo(new Reason(Reason.Kind.EXPIRED, "452 4.3.1 disk full"));
			assertThat(events(id)).last().isEqualTo("dispatch.failed");
		}
	}

	@Test
	void a_relay_that_falls_silent_is_left_after_the_time_out() throws Exception {
		try (ScriptedRelay relay = new ScriptedRelay((to) -> Manner.FALLS_SILENT)) {
			DispatchId id = sendTo("mei@orchid.example");
			deliver(postman(relay.url(), null));
			assertThat(state(id).state()).isEqualTo(State.DEFERRED);
			assertThat(state(id).reason()).extracting(Reason::kind).isEqualTo(Reason.Kind.INTERRUPTED);
		}
	}

	@Test
	void a_connection_that_breaks_in_the_middle_of_a_mail_loses_and_doubles_nothing() throws Exception {
		try (ScriptedRelay relay = new ScriptedRelay(
				(to) -> to.startsWith("cut") ? Manner.DROPS_MID_DATA : Manner.TAKES_IT)) {
			DispatchId before = sendTo("before@orchid.example");
			DispatchId cut = sendTo("cut@orchid.example");
			DispatchId after = sendTo("after@orchid.example");
			deliver(postman(relay.url(), null));
			assertThat(List.of(state(before).state(), state(cut).state(), state(after).state()))
				.containsExactly(State.SENT, State.DEFERRED, State.SENT);
			relay.script = (to) -> Manner.TAKES_IT;
			this.clock.forward(Duration.ofMinutes(2));
			deliver(postman(relay.url(), null));
			assertThat(relay.recipients()).containsExactlyInAnyOrder("before@orchid.example", "after@orchid.example",
					"cut@orchid.example");
		}
	}

	@Test
	void a_mail_that_is_handed_over_twice_is_recognised_by_its_message_id() throws Exception {
		try (ScriptedRelay relay = new ScriptedRelay((to) -> Manner.TAKES_IT_AND_DROPS)) {
			Outgoing mail = mailTo("mei@orchid.example");
			send(mail);
			deliver(postman(relay.url(), null));
			relay.script = (to) -> Manner.TAKES_IT;
			this.clock.forward(Duration.ofMinutes(2));
			deliver(postman(relay.url(), null));
			assertThat(relay.taken).hasSize(2).allMatch((taken) -> taken.content().contains(mail.messageId()));
		}
	}

	@Test
	void when_the_relay_comes_back_all_that_waited_for_it_leaves() throws Exception {
		try (ScriptedRelay relay = new ScriptedRelay()) {
			relay.goDown();
			List<DispatchId> ids = new ArrayList<>();
			for (int i = 0; i < 5; i++) {
				ids.add(sendTo("guest" + i + "@orchid.example"));
			}
			Postman postman = postman(relay.url(), null);
			for (int i = 0; i < 6; i++) {
				deliver(postman);
				this.clock.forward(Duration.ofMinutes(20));
			}
			deliver(postman);
			assertThat(state(ids.getFirst()).state()).isEqualTo(State.DEFERRED);
			assertThat(state(ids.getFirst()).reason()).extracting(Reason::kind).isEqualTo(Reason.Kind.UNREACHABLE);
			ChannelHealth health = bare(this.channel::health);
			assertThat(health.waiting()).isEqualTo(5);
			assertThat(health.oldestWaiting()).isGreaterThan(Duration.ofHours(1));
			relay.comeUp();
			sendTo("new@orchid.example");
			deliver(postman);
			assertThat(relay.taken).hasSize(6);
		}
	}

	@Test
	void a_relay_that_closes_or_refuses_us_is_no_fault_of_the_mail() throws Exception {
		try (ScriptedRelay relay = new ScriptedRelay((to) -> Manner.CLOSES_SERVICE)) {
			DispatchId closed = sendTo("mei@orchid.example");
			deliver(postman(relay.url(), null));
			relay.greeting = "554 5.7.1 you are on a list";
			DispatchId listed = sendTo("jun@orchid.example");
			deliver(postman(relay.url(), null));
			assertThat(state(closed).state()).isEqualTo(State.DEFERRED);
			assertThat(state(listed).state()).isEqualTo(State.DEFERRED);
			assertThat(attempts(listed)).containsExactly("1 relay UNREACHABLE");
		}
	}

	@Test
	void the_second_route_is_taken_at_once_when_the_first_cannot_be_reached() throws Exception {
		try (ScriptedRelay first = new ScriptedRelay(); ScriptedRelay second = new ScriptedRelay()) {
			first.goDown();
			DispatchId id = sendTo("mei@orchid.example");
			deliver(postman(first.url(), second.url()));
			assertThat(second.recipients()).containsExactly("mei@orchid.example");
			assertThat(attempts(id)).containsExactly("1 relay UNREACHABLE", "1 second-relay SENT");
			assertThat(events(id)).containsExactly("dispatch.queued", "dispatch.sent");
		}
	}

	@Test
	void a_refusal_by_the_first_route_is_not_argued_with_on_the_second() throws Exception {
		try (ScriptedRelay first = new ScriptedRelay((to) -> Manner.REFUSES_CONTENT);
				ScriptedRelay second = new ScriptedRelay()) {
			DispatchId id = sendTo("mei@orchid.example");
			deliver(postman(first.url(), second.url()));
			assertThat(state(id).state()).isEqualTo(State.FAILED);
			assertThat(second.taken).isEmpty();
		}
	}

	@Test
	void a_mail_of_a_node_that_died_is_taken_over_after_the_lease() throws Exception {
		try (ScriptedRelay relay = new ScriptedRelay()) {
			DispatchId id = sendTo("mei@orchid.example");
			List<Claimed> dead = bare(this.desk::take);
			assertThat(dead).hasSize(1);
			deliver(postman(relay.url(), null));
			assertThat(relay.taken).isEmpty();
			this.clock.forward(Duration.ofMinutes(16));
			deliver(postman(relay.url(), null));
			assertThat(relay.taken).hasSize(1);
			assertThat(attempts(id)).containsExactly("1  NODE_LOST", "2 relay SENT");
			assertThat(bare(() -> this.desk.begin(dead.getFirst()))).isEmpty();
		}
	}

	@Test
	void a_node_that_was_only_slow_still_says_what_it_has_sent() throws Exception {
		try (ScriptedRelay relay = new ScriptedRelay()) {
			DispatchId id = sendTo("mei@orchid.example");
			Claimed slow = bare(this.desk::take).getFirst();
			deliver(postman(relay.url(), null));
			this.clock.forward(Duration.ofMinutes(16));
			Claimed other = bare(this.desk::take).getFirst();
			Attempt good = new Attempt("relay", this.clock.instant(), this.clock.instant(), new Outcome.Sent(""));
			Attempt bad = new Attempt("relay", this.clock.instant(), this.clock.instant(), new Outcome.Rejected("550"));
			bare(() -> {
				this.desk.settle(slow, List.of(good));
				this.desk.settle(other, List.of(bad));
				return id;
			});
			assertThat(state(id).state()).isEqualTo(State.SENT);
			assertThat(events(id)).containsExactly("dispatch.queued", "dispatch.sent");
		}
	}

	@Test
	void a_node_that_stops_gives_back_what_it_has_not_begun() throws Exception {
		try (ScriptedRelay relay = new ScriptedRelay()) {
			DispatchId id = sendTo("mei@orchid.example");
			Postman stopping = postman(relay.url(), null);
			stopping.pause();
			stopping.round(this.agency);
			assertThat(state(id).state()).isEqualTo(State.QUEUED);
			deliver(postman(relay.url(), null));
			assertThat(attempts(id)).containsExactly("1 relay SENT");
		}
	}

	@Test
	void several_workers_send_nothing_twice() throws Exception {
		try (ScriptedRelay relay = new ScriptedRelay(); var hands = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int i = 0; i < 200; i++) {
				sendTo("guest" + i + "@orchid.example");
			}
			CountDownLatch start = new CountDownLatch(1);
			var nodes = java.util.stream.IntStream.range(0, 4).mapToObj((node) -> hands.submit(() -> {
				start.await();
				deliver(postman(relay.url(), null));
				return node;
			})).toList();
			start.countDown();
			for (var node : nodes) {
				node.get();
			}
			assertThat(relay.recipients()).hasSize(200).doesNotHaveDuplicates();
		}
	}

	@Test
	void the_worker_is_woken_by_the_commit_and_sends_at_once() throws Exception {
		try (ScriptedRelay relay = new ScriptedRelay()) {
			DispatchSettings.Sending given = this.settings.dispatch();
			DispatchSettings lazy = new DispatchSettings(DATA, this.settings.smtp(), new DispatchSettings.Sending(true,
					Duration.ofMinutes(5), given.lease(), given.batch(), 4, 30, given.pauses(), given.giveUpAfter()));
			DispatchWorker worker = new DispatchWorker(new DispatchWorker.Rows(this.desk, this.claims),
					postman(relay.url(), null), this.alarm, lazy, this.clock);
			worker.start();
			try {
				long begun = System.nanoTime();
				sendTo("mei@orchid.example");
				send(mailTo("jun@orchid.example", this.clock.instant().plusMillis(400)));
				List<String> written = List.of("mei@orchid.example", "jun@orchid.example");
				while (!relay.recipients().containsAll(written) && System.nanoTime() - begun < 20_000_000_000L) {
					Thread.onSpinWait();
				}
				// What other tests left waiting goes out beside it.
				assertThat(relay.recipients()).containsAll(written);
				assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
			}
			finally {
				worker.stop();
			}
		}
	}

	/** Any mixture of troubles, on two routes, with nodes that die, ends in one way. */
	@RepeatedTest(8)
	void every_mail_ends_in_exactly_one_way_within_the_plan(RepetitionInfo repetition) throws Exception {
		Random random = new Random(repetition.getCurrentRepetition());
		Map<String, Integer> afterDrop = new ConcurrentHashMap<>();
		List<Manner> manners = List.of(Manner.TAKES_IT, Manner.REFUSES_RECIPIENT, Manner.DEFERS_RECIPIENT,
				Manner.DEFERS_RECIPIENT, Manner.REFUSES_CONTENT, Manner.DEFERS_CONTENT, Manner.DROPS_MID_DATA,
				Manner.TAKES_IT_AND_DROPS, Manner.CLOSES_SERVICE);
		try (ScriptedRelay relay = new ScriptedRelay((to) -> {
			synchronized (random) {
				Manner manner = manners.get(random.nextInt(manners.size()));
				if (manner == Manner.TAKES_IT_AND_DROPS) {
					afterDrop.merge(to, 1, Integer::sum);
				}
				return manner;
			}
		})) {
			Map<String, DispatchId> mails = new HashMap<>();
			for (int i = 0; i < 12; i++) {
				String to = "guest" + i + "@orchid.example";
				mails.put(to, sendTo(to));
			}
			Postman postman = postman(relay.url(), null);
			while (bare(this.channel::health).waiting() > 0) {
				if (random.nextInt(4) == 0) {
					bare(this.desk::take);
				}
				postman.round(this.agency);
				this.clock.forward(Duration.ofMinutes(1 + random.nextInt(90)));
			}
			int most = this.settings.plan().mostTries();
			for (var mail : mails.entrySet()) {
				List<String> finals = events(mail.getValue()).stream()
					.filter((type) -> type.equals("dispatch.sent") || type.equals("dispatch.failed"))
					.toList();
				assertThat(finals).hasSize(1);
				assertThat(state(mail.getValue()).state())
					.isEqualTo(finals.getFirst().equals("dispatch.sent") ? State.SENT : State.FAILED);
				assertThat(attempts(mail.getValue())).hasSizeLessThanOrEqualTo(most);
				long taken = relay.recipients().stream().filter(mail.getKey()::equals).count();
				long certain = finals.getFirst().equals("dispatch.sent") ? 1 : 0;
				assertThat(taken).isEqualTo(certain + afterDrop.getOrDefault(mail.getKey(), 0));
			}
		}
	}

}
