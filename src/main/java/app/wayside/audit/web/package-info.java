/** The event log for those who look into it. */
@NullMarked
package app.wayside.audit.web;

import org.jspecify.annotations.NullMarked;
