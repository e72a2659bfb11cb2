/** Staff, teams, roles, skills and tokens for programs. */
@NullMarked
package app.wayside.workspace.access.api;

import org.jspecify.annotations.NullMarked;
