/** The inspection on the screen. */
@NullMarked
package app.wayside.quality.inspection.web;

import org.jspecify.annotations.NullMarked;
