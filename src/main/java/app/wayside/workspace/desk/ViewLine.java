package app.wayside.workspace.desk;

import app.wayside.cases.views.View;
import org.jspecify.annotations.Nullable;

/**
 * A view with what its line says.
 *
 * @param view that somebody made
 * @param length of its list; none where that is not counted
 * @param mine whether whoever looks may change it
 */
public record ViewLine(View view, @Nullable Long length, boolean mine) {

}
