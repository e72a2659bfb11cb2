/** The fairness report for programs. */
@NullMarked
package app.wayside.cases.fairness.api;

import org.jspecify.annotations.NullMarked;
