/**
 * The screenplay of the demo agency: who works there, who travels with it, and four
 * hundred cases of the last ninety days as dialogues. Pure and deterministic; whoever
 * plays it sends each beat through the front doors.
 */
@NullMarked
package app.wayside.demo.script;

import org.jspecify.annotations.NullMarked;
