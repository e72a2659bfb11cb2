/** Checklists for programs. */
@NullMarked
package app.wayside.cases.playbooks.api;

import org.jspecify.annotations.NullMarked;
