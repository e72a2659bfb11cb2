/** The inspection for programs. */
@NullMarked
package app.wayside.quality.inspection.api;

import org.jspecify.annotations.NullMarked;
