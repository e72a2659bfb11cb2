/** The screen from which a person's data is handed out or erased. */
@NullMarked
package app.wayside.privacy.web;

import org.jspecify.annotations.NullMarked;
