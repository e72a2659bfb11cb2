package app.wayside.web;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the web frame.
 *
 * @param styleguide whether the page with every component is served
 * @param templates folder from which templates are read anew at each change, while
 * developing; otherwise the compiled ones of the jar are used
 */
@ConfigurationProperties("wayside.web")
record WebSettings(@DefaultValue("false") boolean styleguide, @Nullable String templates) {
}
