/**
 * The regular inspection: each day a list of cases that would otherwise be looked at too
 * late, and who looked at them.
 */
@NullMarked
package app.wayside.quality.inspection;

import org.jspecify.annotations.NullMarked;
