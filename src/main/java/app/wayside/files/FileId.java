package app.wayside.files;

import java.util.UUID;

/**
 * Names a file.
 *
 * @param value the id as stored
 */
public record FileId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
