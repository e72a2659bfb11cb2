/** The outbox for programs. */
@NullMarked
package app.wayside.dispatch.api;

import org.jspecify.annotations.NullMarked;
