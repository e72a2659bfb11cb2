/** The fairness report on the screen, and as a file. */
@NullMarked
package app.wayside.cases.fairness.web;

import org.jspecify.annotations.NullMarked;
