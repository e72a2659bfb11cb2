/**
 * The catalogue a new tenant starts from: processes and categories, calendars, policies,
 * ladders, canned texts and the mails that leave by themselves. Read from the files that
 * ship with Wayside; an administrator's edits live in the database.
 */
@NullMarked
package app.wayside.cases.catalogue;

import org.jspecify.annotations.NullMarked;
