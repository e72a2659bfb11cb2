package app.wayside.conversations.web;

import java.util.List;
import java.util.UUID;

import app.wayside.conversations.ChannelId;
import app.wayside.conversations.Channels;
import app.wayside.conversations.SmtpReception;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.web.NoSuchPage;
import app.wayside.web.Notice;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The channels: which there are, a new one, and a change of one. */
@Controller
@RequestMapping("/settings/channels")
class ChannelsController {

	private final Channels channels;

	private final SmtpReception reception;

	ChannelsController(Channels channels, SmtpReception reception) {
		this.channels = channels;
		this.reception = reception;
	}

	@GetMapping({ "", "/new" })
	@Allowed(Permission.MANAGE_CHANNELS)
	public ChannelsPage list(jakarta.servlet.http.HttpServletRequest request) {
		return page(null, request.getRequestURI().endsWith("/new") ? ChannelsPage.Pane.NEW : ChannelsPage.Pane.NONE);
	}

	@GetMapping("/{id}")
	@Allowed(Permission.MANAGE_CHANNELS)
	public ChannelsPage show(@PathVariable UUID id) {
		return page(id, ChannelsPage.Pane.SHOWN);
	}

	@PostMapping
	String open(@ModelAttribute NewForm form, RedirectAttributes redirect) {
		ChannelId id = this.channels
			.open(new Channels.NewChannel("EMAIL", form.address(), form.name(), form.nativeName(), form.language()));
		Notice.of("conversations.channels.opened").on(redirect);
		return "redirect:/settings/channels/" + id.value();
	}

	@PostMapping("/{id}")
	String change(@PathVariable UUID id, @ModelAttribute ChangeForm form, RedirectAttributes redirect) {
		this.channels.change(new ChannelId(id), new Channels.ChannelChange(form.name(), form.nativeName(),
				form.language(), form.active(), form.version()));
		Notice.of("conversations.channels.changed").on(redirect);
		return "redirect:/settings/channels/" + id;
	}

	private ChannelsPage page(@Nullable UUID id, ChannelsPage.Pane pane) {
		List<Channels.Channel> all = this.channels.all();
		Channels.Channel shown = (id == null) ? null
				: all.stream().filter((channel) -> channel.id().equals(id)).findFirst().orElseThrow(NoSuchPage::new);
		return new ChannelsPage(all, shown, pane, this.reception.isRunning() ? this.reception.port() : null);
	}

	/**
	 * A channel to open.
	 *
	 * @param address to which customers write
	 * @param name under which name we write
	 * @param nativeName the same in Chinese
	 * @param language that is assumed when nothing else is known
	 */
	record NewForm(String address, String name, String nativeName, String language) {
	}

	/**
	 * A change of a channel.
	 *
	 * @param name under which name we write
	 * @param nativeName the same in Chinese
	 * @param language that is assumed when nothing else is known
	 * @param active whether it takes messages
	 * @param version the version that was changed
	 */
	record ChangeForm(String name, String nativeName, String language, boolean active, int version) {
	}

}
