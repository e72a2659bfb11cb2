package app.wayside.workspace.shell;

import java.util.Comparator;

import app.wayside.identity.Acting;
import app.wayside.web.SettingsPlace;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The index of the settings. */
@Controller
class SettingsController {

	private final ObjectProvider<SettingsPlace> places;

	SettingsController(ObjectProvider<SettingsPlace> places) {
		this.places = places;
	}

	@GetMapping("/settings")
	SettingsPage settings() {
		return new SettingsPage(this.places.stream()
			.filter((place) -> Acting.current().permissions().contains(place.needed()))
			.sorted(Comparator.comparingInt(SettingsPlace::order))
			.toList());
	}

}
