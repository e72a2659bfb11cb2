/**
 * Nodes in processes of their own, that are killed, starved and cut off while mail
 * arrives: nothing that was acknowledged may be lost, and nothing may be there twice.
 */
@NullMarked
package app.wayside.soak;

import org.jspecify.annotations.NullMarked;
