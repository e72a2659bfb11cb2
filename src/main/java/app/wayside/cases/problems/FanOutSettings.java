package app.wayside.cases.problems;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much may be told to how many.
 *
 * @param approvalAbove so many recipients need nobody else's yes
 * @param perMinute so many letters of this kind leave in a minute, in each company
 */
@ConfigurationProperties("wayside.cases.fan-out")
record FanOutSettings(@DefaultValue("50") int approvalAbove, @DefaultValue("120") int perMinute) {
}
