/**
 * Where agents pick a macro, see what it would do, and do it; and where macros are
 * written.
 */
@NullMarked
package app.wayside.cases.macros.web;

import org.jspecify.annotations.NullMarked;
