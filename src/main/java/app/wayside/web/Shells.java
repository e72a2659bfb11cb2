package app.wayside.web;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Knows what stands in the rail and the top bar for a reader. */
@Component
class Shells {

	private final ObjectProvider<Viewers> viewers;

	private final ObjectProvider<Destination> destinations;

	private final ObjectProvider<TopBar.Source> sources;

	Shells(ObjectProvider<Viewers> viewers, ObjectProvider<Destination> destinations,
			ObjectProvider<TopBar.Source> sources) {
		this.viewers = viewers;
		this.destinations = destinations;
		this.sources = sources;
	}

	@Nullable Viewer viewer() {
		Viewers known = this.viewers.getIfAvailable();
		return (known != null) ? known.current().orElse(null) : null;
	}

	List<Frame.RailEntry> rail(@Nullable Viewer viewer, String section) {
		if (viewer == null) {
			return List.of();
		}
		return this.destinations.stream()
			.filter((destination) -> viewer.permissions().contains(destination.needed()))
			.sorted(Comparator.comparing(Destination::order))
			.map((destination) -> new Frame.RailEntry(destination, destination.name().equals(section),
					waiting(destination)))
			.toList();
	}

	private int waiting(Destination destination) {
		TopBar.Source source = this.sources.getIfAvailable();
		return (source != null) ? source.waiting(destination.name()) : 0;
	}

	TopBar topBar(@Nullable Viewer viewer) {
		TopBar.Source source = this.sources.getIfAvailable();
		return (viewer != null && source != null) ? source.topBar() : TopBar.QUIET;
	}

}
