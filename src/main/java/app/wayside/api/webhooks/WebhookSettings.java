package app.wayside.api.webhooks;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How programs are told.
 *
 * @param privateReceivers whether receivers may be on a private network; the network of
 * the operator is not everybody's business
 * @param stopAfter how long nothing may come through before a subscription is stopped
 */
@ConfigurationProperties("wayside.webhooks")
record WebhookSettings(@DefaultValue("false") boolean privateReceivers, @DefaultValue("5d") Duration stopAfter) {
}
