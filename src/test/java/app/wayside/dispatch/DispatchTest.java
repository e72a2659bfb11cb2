package app.wayside.dispatch;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import app.wayside.dispatch.ScriptedRelay.Manner;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.NotAllowed;
import app.wayside.identity.Permission;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DispatchTest extends OutboxSetting {

	@Test
	void a_mail_reaches_a_real_server_as_it_was_written() throws Exception {
		GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
		server.start();
		try {
			DispatchId id = sendTo("mei@orchid.example");
			deliver(postman("smtp://127.0.0.1:" + server.getSmtp().getPort(), null));
			assertThat(server.getReceivedMessages()).singleElement().satisfies((mail) -> {
				assertThat(mail.getSubject()).isEqualTo("Your ferry");
				assertThat(mail.getContent().toString()).contains("at nine.\r\n.\r\nKestrel");
			});
			assertThat(state(id).state()).isEqualTo(State.SENT);
			assertThat(events(id)).containsExactly("dispatch.queued", "dispatch.sent");
			assertThat(attempts(id)).containsExactly("1 relay SENT");
		}
		finally {
			server.stop();
		}
	}

	@Test
	void one_connection_carries_several_mails_and_a_refused_one_does_not_stop_the_rest() throws Exception {
		try (ScriptedRelay relay = new ScriptedRelay(
				(to) -> to.startsWith("gone") ? Manner.REFUSES_RECIPIENT : Manner.TAKES_IT)) {
			DispatchId refused = sendTo("gone@orchid.example");
			for (int i = 0; i < 6; i++) {
				sendTo("guest" + i + "@orchid.example");
			}
			deliver(postman(relay.url(), null));
			assertThat(relay.taken).hasSize(6);
			assertThat(relay.connections).hasValue(1);
			assertThat(state(refused).state()).isEqualTo(State.FAILED);
			assertThat(state(refused).reason())
				.isEqualTo(new Reason(Reason.Kind.REJECTED, "550 5.1.1 <…> unknown here"));
			assertThat(events(refused)).containsExactly("dispatch.queued", "dispatch.failed");
		}
	}

	@Test
	void a_mail_of_a_transaction_that_was_rolled_back_does_not_leave() throws Exception {
		try (ScriptedRelay relay = new ScriptedRelay()) {
			assertThatThrownBy(() -> asWayside(() -> {
				this.dispatch.send(mailTo("mei@orchid.example"));
				throw new IllegalStateException("changed my mind");
			})).isInstanceOf(IllegalStateException.class);
			deliver(postman(relay.url(), null));
			assertThat(relay.taken).isEmpty();
		}
	}

	@Test
	void the_null_sender_and_an_address_that_is_none() throws Exception {
		try (ScriptedRelay relay = new ScriptedRelay()) {
			Outgoing written = mailTo("mei@orchid.example");
			send(new Outgoing(written.id(), written.about(), written.messageId(), "", written.recipient(),
					written.content(), written.notBefore()));
			DispatchId nowhere = sendTo("mei@orchid.example>\r\nRCPT TO:<all@orchid.example");
			deliver(postman(relay.url(), null));
			assertThat(relay.taken).singleElement().extracting(ScriptedRelay.Taken::sender).isEqualTo("");
			assertThat(state(nowhere).reason()).isEqualTo(new Reason(Reason.Kind.REJECTED, "553 5.1.3 Not an address"));
		}
	}

	@Test
	void a_mail_larger_than_the_relay_takes_fails_before_it_is_sent() throws Exception {
		try (ScriptedRelay relay = new ScriptedRelay()) {
			Outgoing small = mailTo("mei@orchid.example");
			byte[] large = java.util.Arrays.copyOf(small.content(), 100_001);
			DispatchId id = send(new Outgoing(small.id(), small.about(), small.messageId(), small.sender(),
					small.recipient(), large, small.notBefore()));
			deliver(postman(relay.url(), null));
			assertThat(state(id).state()).isEqualTo(State.FAILED);
			assertThat(state(id).reason()).extracting(Reason::detail).asString().startsWith("552");
			assertThat(relay.taken).isEmpty();
		}
	}

	@Test
	void without_a_relay_mail_is_written_into_the_folder() throws Exception {
		DispatchId id = sendTo("mei@orchid.example");
		deliver(postman(null, null));
		assertThat(DATA.resolve("outgoing/" + id + ".eml")).content().contains("The ferry leaves at nine");
		assertThat(state(id).state()).isEqualTo(State.SENT);
		try (var files = Files.list(DATA.resolve("outgoing"))) {
			assertThat(files).noneMatch((file) -> file.toString().endsWith(".part"));
		}
		assertThat(bare(this.channel::health).routes()).extracting(ChannelHealth.RouteHealth::route)
			.containsExactly("folder");
	}

	@Test
	void a_mail_can_be_taken_back_until_its_time_comes() throws Exception {
		try (ScriptedRelay relay = new ScriptedRelay()) {
			DispatchId taken = send(mailTo("mei@orchid.example", this.clock.instant().plusSeconds(10)));
			DispatchId kept = send(mailTo("jun@orchid.example", this.clock.instant().plusSeconds(10)));
			deliver(postman(relay.url(), null));
			assertThat(relay.taken).isEmpty();
			asWayside(() -> {
				this.dispatch.cancel(taken);
				return taken;
			});
			this.clock.forward(Duration.ofSeconds(11));
			assertThatThrownBy(() -> asWayside(() -> {
				this.dispatch.cancel(kept);
				return kept;
			})).isInstanceOf(TooLateToCancel.class);
			deliver(postman(relay.url(), null));
			assertThat(relay.recipients()).containsExactly("jun@orchid.example");
			assertThat(state(taken).state()).isEqualTo(State.CANCELLED);
			assertThat(events(taken)).containsExactly("dispatch.queued", "dispatch.cancelled");
		}
	}

	@Test
	void a_mail_is_either_taken_back_or_sent_however_close_the_race() throws Exception {
		try (ScriptedRelay relay = new ScriptedRelay(); var hands = Executors.newVirtualThreadPerTaskExecutor()) {
			Postman postman = postman(relay.url(), null);
			List<DispatchId> ids = IntStream.range(0, 20).mapToObj((i) -> {
				try {
					return send(mailTo("guest" + i + "@orchid.example", this.clock.instant().plusMillis(150 + 10 * i)));
				}
				catch (Exception ex) {
					throw new IllegalStateException(ex);
				}
			}).toList();
			var cancelled = ids.stream().map((id) -> hands.submit(() -> {
				while (true) {
					try {
						if (this.clock.instant().isAfter(notBefore(id).minusMillis(2))) {
							asWayside(() -> {
								this.dispatch.cancel(id);
								return id;
							});
							return true;
						}
					}
					catch (TooLateToCancel ex) {
						return false;
					}
				}
			})).toList();
			while (ids.stream().anyMatch((id) -> pending(id))) {
				postman.round(this.agency);
			}
			for (int i = 0; i < ids.size(); i++) {
				boolean wasCancelled = cancelled.get(i).get();
				assertThat(state(ids.get(i)).state()).isEqualTo(wasCancelled ? State.CANCELLED : State.SENT);
				assertThat(relay.recipients().contains("guest" + i + "@orchid.example")).isEqualTo(!wasCancelled);
			}
		}
	}

	@Test
	void a_bounce_is_read_back_onto_the_mail_long_after() throws Exception {
		try (ScriptedRelay relay = new ScriptedRelay()) {
			Outgoing mail = mailTo("Mei@Orchid.example");
			DispatchId id = send(mail);
			deliver(postman(relay.url(), null));
			this.clock.forward(Duration.ofDays(4));
			BounceNotice late = new BounceNotice(mail.messageId(), "mei@orchid.example", BounceNotice.Kind.DELAYED,
					"4.4.1", "no answer");
			assertThat(asWayside(() -> this.dispatch.bounced(late))).isPresent();
			assertThat(state(id).state()).isEqualTo(State.SENT);
			assertThat(state(id).reason()).isEqualTo(new Reason(Reason.Kind.DELAYED, "4.4.1 no answer"));
			BounceNotice gone = new BounceNotice(mail.messageId().replaceAll("[<>]", ""), null,
					BounceNotice.Kind.PERMANENT, "5.1.1", "mei@orchid.example is gone");
			asWayside(() -> this.dispatch.bounced(gone));
			asWayside(() -> this.dispatch.bounced(gone));
			assertThat(state(id).state()).isEqualTo(State.BOUNCED);
			assertThat(state(id).reason()).isEqualTo(new Reason(Reason.Kind.BOUNCED, "5.1.1 <…> is gone"));
			assertThat(events(id)).containsExactly("dispatch.queued", "dispatch.sent", "dispatch.delayed",
					"dispatch.bounced");
		}
	}

	@Test
	void a_bounce_of_a_strangers_mail_or_of_another_agency_is_nobodys() throws Exception {
		Outgoing mail = mailTo("mei@orchid.example");
		DispatchId id = send(mail);
		deliver(postman(null, null));
		BounceNotice notice = new BounceNotice(mail.messageId(), "mei@orchid.example", BounceNotice.Kind.PERMANENT,
				"5.1.1", "");
		var own = this.agency;
		openAnAgency();
		assertThat(asWayside(() -> this.dispatch.bounced(notice))).isEmpty();
		this.agency = own;
		assertThat(state(id).state()).isEqualTo(State.SENT);
	}

	@Test
	void beyond_the_hourly_cap_mails_to_one_address_fail_with_an_event() throws Exception {
		for (int i = 0; i < 30; i++) {
			sendTo("loop@orchid.example");
		}
		DispatchId tooMany = sendTo("LOOP@orchid.example");
		assertThat(state(tooMany).state()).isEqualTo(State.FAILED);
		assertThat(events(tooMany)).containsExactly("dispatch.failed");
		assertThat(state(sendTo("other@orchid.example")).state()).isEqualTo(State.QUEUED);
		this.clock.forward(Duration.ofMinutes(61));
		assertThat(state(sendTo("loop@orchid.example")).state()).isEqualTo(State.QUEUED);
	}

	@Test
	void staff_of_the_channels_send_again_and_give_up() throws Exception {
		Actor channels = new Actor.Staff(UUID.randomUUID(), "Ines Falk", Set.of(Permission.MANAGE_CHANNELS));
		Actor agent = new Actor.Staff(UUID.randomUUID(), "Tomas Reed", Set.of(Permission.WORK_CASES));
		try (ScriptedRelay relay = new ScriptedRelay((to) -> Manner.REFUSES_RECIPIENT)) {
			DispatchId id = sendTo("mei@orchid.example");
			DispatchId waiting = sendTo("jun@orchid.example");
			as(channels, () -> {
				this.outbox.giveUp(waiting);
				return waiting;
			});
			deliver(postman(relay.url(), null));
			assertThat(state(waiting).reason()).isEqualTo(new Reason(Reason.Kind.GIVEN_UP, ""));
			assertThatThrownBy(() -> Acting.run(this.agency, agent, () -> this.outbox.sendAgain(id)))
				.isInstanceOf(NotAllowed.class);
			relay.script = (to) -> Manner.TAKES_IT;
			Acting.run(this.agency, channels, () -> this.outbox.sendAgain(id));
			deliver(postman(relay.url(), null));
			assertThat(state(id).state()).isEqualTo(State.SENT);
			assertThat(attempts(id)).containsExactly("1 relay REJECTED", "2 relay SENT");
			assertThatThrownBy(() -> Acting.run(this.agency, channels, () -> this.outbox.sendAgain(id)))
				.isInstanceOf(NotUndelivered.class);
			assertThatThrownBy(() -> Acting.run(this.agency, channels, () -> this.outbox.giveUp(id)))
				.isInstanceOf(NotWaiting.class);
		}
	}

	@Test
	void what_is_forgotten_keeps_its_state_and_nothing_personal() throws Exception {
		DispatchId id = sendTo("mei@orchid.example");
		deliver(postman(null, null));
		UUID subject = state(id).about().id();
		asWayside(() -> {
			this.dispatch.forget(List.of(subject));
			return id;
		});
		assertThat(state(id).recipient()).isEmpty();
		assertThat(state(id).state()).isEqualTo(State.SENT);
	}

	private java.time.Instant notBefore(DispatchId id) throws Exception {
		return asWayside(() -> this.jdbc.sql("select not_before from outgoing where tenant_id = :tenant and id = :id")
			.param("tenant", this.agency.value())
			.param("id", id.value())
			.query((row, number) -> row.getTimestamp(1).toInstant())
			.single());
	}

	private boolean pending(DispatchId id) {
		try {
			return state(id).state().isPending();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
