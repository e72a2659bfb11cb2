/** What was taken in, and the door by which programs hand in mail. */
@NullMarked
package app.wayside.api.intake;

import org.jspecify.annotations.NullMarked;
