package app.wayside.imports.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import app.wayside.conversations.Channels;
import app.wayside.imports.PastImport;
import app.wayside.imports.PastImport.State;
import app.wayside.imports.PastImports;
import app.wayside.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * One import.
 *
 * @param one how far it came
 * @param trial what would become of it, of a draft
 * @param report what became of its tickets
 * @param channels in which its cases can go on
 * @param categories names of categories, by key
 */
public record PastImportPage(PastImport one, PastImports.@Nullable Trial trial, List<PastImport.Line> report,
		List<Channels.Channel> channels, Map<String, String> categories) implements Page {

	@Override
	public String template() {
		return "imports/import";
	}

	@Override
	public String section() {
		return "settings";
	}

	/** Whether something is being done with it right now. */
	public boolean isMoving() {
		return this.one.state() == State.RUNNING || this.one.state() == State.UNDOING;
	}

	/** The category that a tag means; empty for none. */
	public String category(String tag) {
		return Objects.requireNonNullElse(this.one.categories().get(tag), "");
	}

}
