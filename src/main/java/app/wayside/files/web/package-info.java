/** Files for the agents' screens. */
@NullMarked
package app.wayside.files.web;

import org.jspecify.annotations.NullMarked;
