package app.wayside.dispatch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Counts what leaves this node, and how much waits on all of them, for Prometheus. */
@Component
class DispatchGauges {

	private final MeterRegistry meters;

	DispatchGauges(MeterRegistry meters, OutboxClaims claims) {
		this.meters = meters;
		Gauge.builder("wayside.dispatch.waiting", claims, OutboxClaims::waiting)
			.description("Mails that are queued, being sent or put off")
			.register(meters);
	}

	@EventListener
	void on(DispatchEvent event) {
		switch (event) {
			case DispatchEvent.Queued _ -> count("queued");
			case DispatchEvent.Sent sent ->
				this.meters.counter("wayside.dispatch.sent", "route", sent.route()).increment();
			case DispatchEvent.Deferred _ -> count("deferred");
			case DispatchEvent.Failed _ -> count("failed");
			case DispatchEvent.Bounced _ -> count("bounced");
			case DispatchEvent.Delayed _ -> count("delayed");
			case DispatchEvent.Cancelled _ -> count("cancelled");
		}
	}

	private void count(String what) {
		this.meters.counter("wayside.dispatch." + what).increment();
	}

}
