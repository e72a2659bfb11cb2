/** The rules with dates for programs. */
@NullMarked
package app.wayside.cases.rules.api;

import org.jspecify.annotations.NullMarked;
