/** Automations for programs. */
@NullMarked
package app.wayside.cases.automation.api;

import org.jspecify.annotations.NullMarked;
