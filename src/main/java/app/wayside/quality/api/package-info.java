/** Surveys for programs. */
@NullMarked
package app.wayside.quality.api;

import org.jspecify.annotations.NullMarked;
