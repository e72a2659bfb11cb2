package app.wayside.web;

import java.util.Optional;

import org.springframework.stereotype.Component;

import app.wayside.identity.SignedIn;

/** The reader is whoever signed in. */
@Component
class SignedInViewers implements Viewers {

	@Override
	public Optional<Viewer> current() {
		return SignedIn.current().map(SignedInViewers::viewer);
	}

	private static Viewer viewer(SignedIn person) {
		SignedIn.Preferences wanted = person.preferences();
		Look look = new Look(Look.Theme.valueOf(wanted.theme().name()), Look.Density.valueOf(wanted.density().name()),
				Look.Keys.ON);
		return new Viewer(person.id().value(), person.nameIn(wanted.locale()), person.permissions(), wanted.locale(),
				wanted.zone(), new Viewer.Habits(look, wanted.keymap()));
	}

}
