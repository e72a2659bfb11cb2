package app.wayside.api.catalogue;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

import app.wayside.api.Words;
import app.wayside.conversations.ChannelId;
import app.wayside.conversations.Channels;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.web.Listing;
import app.wayside.web.NoSuchPage;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Channels for programs. */
@RestController
@RequestMapping("/api/v1/channels")
@Tag(name = "Catalogue")
class ChannelsApi {

	private final Channels channels;

	ChannelsApi(Channels channels) {
		this.channels = channels;
	}

	@GetMapping
	@Allowed({ Permission.READ_CASES, Permission.MANAGE_CHANNELS, Permission.SUBMIT_MESSAGES })
	@Operation(summary = "Lists the channels")
	Listing<Channel> list() {
		return Listing.whole(this.channels.all().stream().map(Channel::of).toList());
	}

	@PostMapping
	@Allowed(Permission.MANAGE_CHANNELS)
	@Operation(summary = "Opens a mail channel")
	ResponseEntity<Channel> open(@RequestBody NewChannel wanted) {
		ChannelId id = this.channels.open(new Channels.NewChannel("EMAIL", Words.filled("address", wanted.address()),
				Words.filled("name", wanted.name()), Words.text(wanted.nativeName()),
				Words.filled("language", wanted.language())));
		return ResponseEntity.created(URI.create("/api/v1/channels")).body(read(id));
	}

	@PutMapping("/{id}")
	@Allowed(Permission.MANAGE_CHANNELS)
	@Operation(summary = "Changes a channel", description = "version is that of the channel that was read.")
	Channel change(@PathVariable UUID id, @RequestBody ChannelChange change) {
		read(new ChannelId(id));
		this.channels.change(new ChannelId(id),
				new Channels.ChannelChange(Words.filled("name", change.name()), Words.text(change.nativeName()),
						Words.filled("language", change.language()), Words.known("active", change.active()),
						Words.known("version", change.version())));
		return read(new ChannelId(id));
	}

	private Channel read(ChannelId id) {
		return this.channels.all()
			.stream()
			.filter((channel) -> channel.id().equals(id.value()))
			.map(Channel::of)
			.findFirst()
			.orElseThrow(NoSuchPage::new);
	}

	/**
	 * A channel.
	 *
	 * @param id of the channel
	 * @param kind email, portal …
	 * @param address by which it is reached
	 * @param name under which name we write
	 * @param nativeName the same in Chinese
	 * @param language that is assumed when nothing else is known
	 * @param active whether it takes messages
	 * @param lastReceivedAt when something came last, UTC
	 * @param version grows with each change
	 */
	@Schema(name = "Channel")
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record Channel(UUID id, String kind, String address, String name, String nativeName, String language,
			boolean active, @Nullable Instant lastReceivedAt, int version) {

		static Channel of(Channels.Channel channel) {
			return new Channel(channel.id(), Words.of(channel.kind()), channel.address(), channel.name(),
					channel.nativeName(), channel.language(), channel.active(), channel.lastReceivedAt(),
					channel.version());
		}

	}

	/**
	 * A channel to open.
	 *
	 * @param address by which it is reached
	 * @param name under which name we write
	 * @param nativeName the same in Chinese
	 * @param language that is assumed when nothing else is known
	 */
	@Schema(name = "NewChannel")
	record NewChannel(@Nullable String address, @Nullable String name, @Nullable String nativeName,
			@Nullable String language) {
	}

	/**
	 * A change of a channel.
	 *
	 * @param name under which name we write
	 * @param nativeName the same in Chinese
	 * @param language that is assumed when nothing else is known
	 * @param active whether it takes messages
	 * @param version of the channel that was read
	 */
	@Schema(name = "ChannelChange")
	record ChannelChange(@Nullable String name, @Nullable String nativeName, @Nullable String language,
			@Nullable Boolean active, @Nullable Integer version) {
	}

}
