package app.wayside.workspace.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Wayside begins.
 *
 * @param empty whether the first administrator is made on a page, instead of by the
 * demonstration
 */
@ConfigurationProperties("wayside")
record AccessSettings(@DefaultValue("false") boolean empty) {
}
