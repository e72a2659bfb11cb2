package app.wayside.conversations;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import app.wayside.identity.NotAllowed;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.MailClient;
import app.wayside.support.WaysideTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What arrived can be looked at, tried again, and taken away as it came. */
@WaysideTest
class IntakeScreenTests {

	private final Companies companies;

	private final MailClient mail;

	private final Intake intake;

	private final IntakeQuery query;

	private final ChannelTest test;

	private final Channels channels;

	IntakeScreenTests(Companies companies, MailClient mail, Intake intake, IntakeQuery query, ChannelTest test,
			Channels channels) {
		this.companies = companies;
		this.mail = mail;
		this.intake = intake;
		this.query = query;
		this.test = test;
		this.channels = channels;
	}

	@Test
	void what_is_in_quarantine_is_tried_again_and_kept_byte_by_byte() {
		Company company = this.companies.create();
		this.mail.openInbox(company);
		byte[] bytes = "no sender, no header\r\n".getBytes(StandardCharsets.US_ASCII);
		RawMessageId id = company.as("Ada", () -> this.intake.submit(arrival(bytes)));

		IntakeQuery.Row quarantined = company.as("Ada", () -> this.query.find(id)).orElseThrow();
		assertThat(quarantined.outcome()).isEqualTo(IntakeQuery.Outcome.QUARANTINE);
		assertThat(quarantined.reason()).isNotBlank();
		assertThat(company.as("Ada", this.query::quarantined)).isOne();

		company.run("Ada", () -> this.intake.retry(id));

		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.until(() -> company.as("Ada", () -> this.query.find(id)).orElseThrow().attempts() == 2);
		assertThat(company.as("Ada", () -> this.query.content(id))).contains(bytes);
		assertThat(company.as("Ada", () -> this.query.list(IntakeQuery.Outcome.QUARANTINE, null, 10)).items())
			.extracting(IntakeQuery.Row::id)
			.isEqualTo(List.of(id.value()));
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> company.as("Ratna", () -> this.query.list(null, null, 10)));
	}

	@Test
	void a_channel_is_tried_out_without_sending_anything() {
		Company company = this.companies.create();
		String inbox = this.mail.openInbox(company);

		ChannelTest.Result open = company.as("Ada", () -> this.test.of(this.channels.all().getFirst().id()));
		assertThat(open.word()).isEqualTo("well");
		assertThat(open.words()).isEqualTo(inbox);

		Channels.Channel channel = company.as("Ada", this.channels::all).getFirst();
		company.run("Ada",
				() -> this.channels.change(new ChannelId(channel.id()), new Channels.ChannelChange(channel.name(),
						channel.nativeName(), channel.language(), false, channel.version())));
		assertThat(company.as("Ada", () -> this.test.of(channel.id())).word()).isEqualTo("not-received");
		assertThat(company.as("Ada", () -> this.query.list(null, null, 10)).items()).isEmpty();
	}

	private Arrival arrival(byte[] bytes) {
		return new Arrival(new ChannelId(this.channels.all().getFirst().id()), "", "help@example.com", bytes);
	}

}
