package app.wayside.customers.web;

import java.util.UUID;

import app.wayside.customers.ContactKind;
import app.wayside.customers.CustomerId;
import app.wayside.customers.PreferenceKind;
import app.wayside.customers.TravelProfiles;
import app.wayside.customers.TravellerType;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class TravelController {

	private final TravelProfiles profiles;

	TravelController(TravelProfiles profiles) {
		this.profiles = profiles;
	}

	@PostMapping("/customers/{id}/travel")
	String change(@PathVariable UUID id, @RequestParam TravellerType type,
			@RequestParam(required = false) @Nullable ContactKind channel) {
		this.profiles.change(new CustomerId(id), type, channel);
		return "redirect:/customers/" + id;
	}

	@PostMapping("/customers/{id}/preferences")
	String prefer(@PathVariable UUID id, @RequestParam PreferenceKind kind,
			@RequestParam(defaultValue = "") String words) {
		this.profiles.prefer(new CustomerId(id), kind, words);
		return "redirect:/customers/" + id;
	}

	@PostMapping("/customers/{id}/preferences/{preference}/removal")
	String forget(@PathVariable UUID id, @PathVariable UUID preference) {
		this.profiles.forget(new CustomerId(id), preference);
		return "redirect:/customers/" + id;
	}

}
