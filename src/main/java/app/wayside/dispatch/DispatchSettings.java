package app.wayside.dispatch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves.
 *
 * @param data the folder into whose {@code outgoing} mail is written where there is no
 * relay
 * @param smtp the relays
 * @param dispatch the worker and its plan
 */
@ConfigurationProperties("wayside")
record DispatchSettings(@DefaultValue("data") Path data, @DefaultValue Smtp smtp, @DefaultValue Sending dispatch) {

	/** The pauses between tries, and their end, as a plan. */
	RetryPlan plan() {
		return new RetryPlan(this.dispatch.pauses(), this.dispatch.giveUpAfter());
	}

	/**
	 * The relays.
	 *
	 * @param relay {@code smtp://user:secret@host:587?starttls=required} or
	 * {@code smtps://…}; none means the folder
	 * @param secondRelay to try when the first cannot be reached
	 * @param helloName how this node introduces itself; none means its host name
	 * @param connectTimeOut for a connection
	 * @param replyTimeOut for one answer of the relay
	 */
	record Smtp(@Nullable String relay, @Nullable String secondRelay, @Nullable String helloName,
			@DefaultValue("20s") Duration connectTimeOut, @DefaultValue("2m") Duration replyTimeOut) {
	}

	/**
	 * The worker and its plan.
	 *
	 * @param here whether this node sends; one that does not still fills the outbox
	 * @param poll how often the worker looks by itself, for mail that other nodes queued
	 * @param lease for how long a node that is silent keeps a mail; longer than one
	 * hand-over can take
	 * @param batch mails per connection
	 * @param connections at once, on this node
	 * @param hourlyCap mails to one recipient within an hour; beyond it they fail
	 * @param pauses between tries; the last one repeats
	 * @param giveUpAfter the first try
	 */
	record Sending(@DefaultValue("true") boolean here, @DefaultValue("5s") Duration poll,
			@DefaultValue("15m") Duration lease, @DefaultValue("20") int batch, @DefaultValue("4") int connections,
			@DefaultValue("60") int hourlyCap, @DefaultValue( {
					"1m", "2m", "5m", "15m", "1h" }) List<Duration> pauses,
			@DefaultValue("48h") Duration giveUpAfter){
	}

}
