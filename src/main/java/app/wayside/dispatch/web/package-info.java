/** The outbox for those who look after the channels. */
@NullMarked
package app.wayside.dispatch.web;

import org.jspecify.annotations.NullMarked;
