package app.wayside.files;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large a file may be.
 *
 * @param largestUpload that a person hands in
 * @param largestReceived that arrives with a message
 */
@ConfigurationProperties("wayside.files")
record FileSettings(@DefaultValue("25MB") DataSize largestUpload, @DefaultValue("100MB") DataSize largestReceived) {

	DataSize largest(Upload.Origin origin) {
		return switch (origin) {
			case UPLOADED -> this.largestUpload;
			case RECEIVED -> this.largestReceived;
		};
	}

}
