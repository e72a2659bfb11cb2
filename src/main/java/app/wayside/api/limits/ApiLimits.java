package app.wayside.api.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many requests one token may send to one node.
 *
 * @param perSecond in the long run
 * @param atOnce in a burst
 */
@ConfigurationProperties("wayside.api.requests")
record ApiLimits(@DefaultValue("200") int perSecond, @DefaultValue("2000") int atOnce) {
}
