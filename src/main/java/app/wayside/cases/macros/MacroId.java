package app.wayside.cases.macros;

import java.util.UUID;

/**
 * Names a macro.
 *
 * @param value the id as stored
 */
public record MacroId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
