package app.wayside.workspace.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import app.wayside.web.Finder;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Offers what one looked for last, before anything is typed. */
@Component
@Order(1)
class RecentFinder implements Finder {

	private final RecentSearches recent;

	RecentFinder(RecentSearches recent) {
		this.recent = recent;
	}

	@Override
	public String kind() {
		return "recent";
	}

	@Override
	public List<Hit> find(String query) {
		return query.isBlank() ? this.recent.mine()
			.stream()
			.map((words) -> new Hit("clock", words, "",
					"/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)))
			.toList() : List.of();
	}

}
