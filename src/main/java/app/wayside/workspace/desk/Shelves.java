package app.wayside.workspace.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import app.wayside.cases.CaseList;
import app.wayside.cases.CaseView;
import app.wayside.cases.ViewCounts;
import app.wayside.cases.views.View;
import app.wayside.cases.views.ViewId;
import app.wayside.cases.views.Views;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Finds the lists that the desk shows. */
@Component
class Shelves {

	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private final Views views;

	private final ViewCounts counts;

	Shelves(Views views, ViewCounts counts) {
		this.views = views;
		this.counts = counts;
	}

	/** The list that an address names; what is due next where it names none. */
	Shelf of(DeskWish wish) {
		Shelf shelf = saved(wish.view()).map((view) -> new Shelf(view.list(), view)).orElseGet(() -> {
			CaseView view = Optional.ofNullable(wish.view()).flatMap(CaseView::of).orElse(CaseView.DUE);
			return new Shelf(new CaseList(view, view.order(), ""), null);
		});
		return CaseView.Order.of(wish.sort()).map(shelf::sorted).orElse(shelf);
	}

	private Optional<View> saved(@Nullable String word) {
		if (word == null || !ID.matcher(word).matches()) {
			return Optional.empty();
		}
		return Optional.of(this.views.get(new ViewId(UUID.fromString(word))));
	}

	List<View> saved() {
		return this.views.all();
	}

	/** The views that people made, with their lengths. */
	List<ViewLine> lines() {
		List<View> views = this.views.all();
		List<@Nullable Long> lengths = this.counts.of(views.stream().map(View::list).toList());
		return java.util.stream.IntStream.range(0, views.size())
			.mapToObj((place) -> new ViewLine(views.get(place), lengths.get(place),
					this.views.mayChange(views.get(place))))
			.toList();
	}

}
