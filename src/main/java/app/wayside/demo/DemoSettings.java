package app.wayside.demo;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether there is a demonstration.
 *
 * @param data the folder in which its sign-ins are written down
 * @param empty whether the first administrator is made on a page instead
 * @param demo whether an empty database becomes the demonstration; where nothing is said,
 * the embedded one does and any other does not
 * @param databaseUrl of a database that is not the embedded one
 */
@ConfigurationProperties("wayside")
record DemoSettings(@DefaultValue("data") Path data, @DefaultValue("false") boolean empty, @Nullable Boolean demo,
		@Nullable String databaseUrl) {

	boolean isWanted() {
		boolean embedded = this.databaseUrl == null || this.databaseUrl.isBlank();
		return !this.empty && ((this.demo != null) ? this.demo : embedded);
	}

}
