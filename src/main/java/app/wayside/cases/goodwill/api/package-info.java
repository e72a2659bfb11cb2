/** Goodwill for programs. */
@NullMarked
package app.wayside.cases.goodwill.api;

import org.jspecify.annotations.NullMarked;
