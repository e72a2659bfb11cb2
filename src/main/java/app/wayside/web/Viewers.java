package app.wayside.web;

import java.util.Optional;

/** Finds out who looks at the page that is being made. */
@FunctionalInterface
interface Viewers {

	/** The signed-in member of staff; empty on public pages. */
	Optional<Viewer> current();

}
