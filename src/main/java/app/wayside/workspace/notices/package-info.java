/**
 * Tells each member of staff what concerns him: a mention, a case given to him, a breach,
 * a mail that came back, a follow-up, an approval. A notice is written in the transaction
 * of the event that causes it: one row, no second delivery that could be lost or doubled,
 * and it is there when the live stream tells of the event. (A listener after the commit
 * would begin its transaction before it could bind the event's tenant, and would cost two
 * more writes for each event.)
 */
@NamedInterface("notices")
@NullMarked
package app.wayside.workspace.notices;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
