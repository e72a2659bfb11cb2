package app.wayside.support;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import app.wayside.conversations.Channels;
import app.wayside.conversations.HandIn;
import app.wayside.conversations.IntakeEntry;
import app.wayside.conversations.IntakeLog;

import org.springframework.boot.test.context.TestComponent;

/** Mail that is handed in without a socket, and is read when the hand returns. */
@TestComponent
public class HandedMail {

	private final Channels channels;

	private final HandIn door;

	private final IntakeLog log;

	HandedMail(Channels channels, HandIn door, IntakeLog log) {
		this.channels = channels;
		this.door = door;
		this.log = log;
	}

	/** Gives a company an address that takes mail. */
	public void openInbox(Company company) {
		String address = "help@" + company.key() + ".example";
		company.run(
				() -> this.channels.open(new Channels.NewChannel("EMAIL", address, "Harbourline Help", "海岸线客服", "en")));
	}

	/** Hands in a mail of a traveller; answers what became of it. */
	public IntakeEntry from(Company company, String traveller, String subject) {
		return answering(company, traveller, subject, "<nothing@guests.example>");
	}

	/** The same of a mail that answers another. */
	public IntakeEntry answering(Company company, String traveller, String subject, String earlier) {
		String mail = """
				Message-ID: <%s@guests.example>
				In-Reply-To: %s
				From: %s
				To: help@%s.example
				Subject: %s
				Date: Tue, 03 Mar 2026 08:00:00 +0000
				MIME-Version: 1.0
				Content-Type: text/plain; charset=utf-8

				Please help me with this.
				""".formatted(UUID.randomUUID(), earlier, traveller, company.key(), subject);
		return company.as(app.wayside.identity.Actor.WAYSIDE, () -> this.log
			.get(this.door.submit(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8), null)));
	}

}
