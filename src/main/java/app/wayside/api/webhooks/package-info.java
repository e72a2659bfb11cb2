/**
 * Tells programs what happens: each subscription follows the event log from its own
 * place, so that nothing is passed over, and what it is told is signed as the Standard
 * Webhooks specification says.
 */
@NullMarked
package app.wayside.api.webhooks;

import org.jspecify.annotations.NullMarked;
