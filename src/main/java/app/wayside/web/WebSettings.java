package app.wayside.web;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the web frame.
 *
 * @param templates folder from which templates are read anew at each change, while
 * developing; otherwise the compiled ones of the jar are used
 */
@ConfigurationProperties("wayside.web")
record WebSettings(@Nullable String templates) {
}
