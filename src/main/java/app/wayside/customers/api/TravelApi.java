package app.wayside.customers.api;

import java.util.List;
import java.util.UUID;

import app.wayside.customers.ContactKind;
import app.wayside.customers.CustomerId;
import app.wayside.customers.PreferenceKind;
import app.wayside.customers.TravelProfile;
import app.wayside.customers.TravelProfiles;
import app.wayside.customers.TravellerType;
import app.wayside.identity.Allowed;
import app.wayside.identity.FieldFault;
import app.wayside.identity.Permission;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How customers travel and want to be reached, for programs. */
@RestController
@RequestMapping("/api/v1/customers/{id}/travel")
@Tag(name = "Customers")
class TravelApi {

	private final TravelProfiles profiles;

	TravelApi(TravelProfiles profiles) {
		this.profiles = profiles;
	}

	/** How he travels. */
	@GetMapping
	@Allowed(Permission.READ_CUSTOMERS)
	@Operation(summary = "Reads how a customer travels, what he likes and by which way he wants to be reached")
	TravelBody get(@PathVariable UUID id) {
		return TravelBody.of(this.profiles.of(new CustomerId(id)));
	}

	/** For what he travels, and how he wants to be reached. */
	@PutMapping
	@Allowed(Permission.EDIT_CUSTOMERS)
	@Operation(summary = "Says for what a customer travels and by which way he wants to be reached")
	TravelBody change(@PathVariable UUID id, @RequestBody TravelDraft draft) {
		if (draft.type() == null) {
			throw new FieldFault("type", "customers.refusal.choice");
		}
		this.profiles.change(new CustomerId(id), draft.type(), draft.channel());
		return get(id);
	}

	/** He likes something more. */
	@PostMapping("/preferences")
	@ResponseStatus(HttpStatus.CREATED)
	@Allowed(Permission.EDIT_CUSTOMERS)
	@Operation(summary = "Notes what a customer likes")
	TravelBody prefer(@PathVariable UUID id, @RequestBody PreferenceDraft draft) {
		this.profiles.prefer(new CustomerId(id), (draft.kind() != null) ? draft.kind() : PreferenceKind.OTHER,
				(draft.words() != null) ? draft.words() : "");
		return get(id);
	}

	/** He likes it no more. */
	@DeleteMapping("/preferences/{preference}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Permission.EDIT_CUSTOMERS)
	@Operation(summary = "Forgets what a customer liked")
	void forget(@PathVariable UUID id, @PathVariable UUID preference) {
		this.profiles.forget(new CustomerId(id), preference);
	}

	/**
	 * How a customer travels.
	 *
	 * @param type for what
	 * @param channel by which he wants to be reached; null where he did not say
	 * @param preferences what he likes
	 */
	@Schema(name = "CustomerTravel")
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record TravelBody(TravellerType type, @Nullable ContactKind channel, List<TravelProfile.Preference> preferences) {

		static TravelBody of(TravelProfile profile) {
			return new TravelBody(profile.type(), profile.channel(), profile.preferences());
		}

	}

	/**
	 * How he is to travel.
	 *
	 * @param type for what
	 * @param channel by which he wants to be reached; null for any
	 */
	@Schema(name = "CustomerTravelWanted")
	record TravelDraft(@Nullable TravellerType type, @Nullable ContactKind channel) {
	}

	/**
	 * What he likes.
	 *
	 * @param kind what it is about; OTHER where left out
	 * @param words what, in words
	 */
	@Schema(name = "CustomerPreferenceWanted")
	record PreferenceDraft(@Nullable PreferenceKind kind, @Nullable String words) {
	}

}
