/**
 * The screens of coming in and of who may do what: signing in, setting up, one's own
 * profile, and the settings for staff, teams, skills, roles and API tokens.
 */
@NullMarked
package app.wayside.workspace.access;

import org.jspecify.annotations.NullMarked;
