package app.wayside.identity;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the keys are kept.
 *
 * @param data the folder of this node
 * @param keys the folder of the key sets, if it is not {@code keys} in the data folder
 */
@ConfigurationProperties("wayside")
record SecretSettings(@DefaultValue("data") Path data, @Nullable Path keys) {

	Path folder() {
		return (this.keys != null) ? this.keys : this.data.resolve("keys");
	}

}
