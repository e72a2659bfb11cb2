/**
 * Requests that may be sent again: one that carries an idempotency key is carried out
 * once, and its answer is given again to whoever repeats it.
 */
@NullMarked
package app.wayside.api.once;

import org.jspecify.annotations.NullMarked;
