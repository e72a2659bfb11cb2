/**
 * Complaints on the screen: beside the case, in the register, and each with its entry.
 */
@NullMarked
package app.wayside.cases.complaints.web;

import org.jspecify.annotations.NullMarked;
