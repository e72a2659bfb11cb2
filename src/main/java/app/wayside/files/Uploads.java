package app.wayside.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/** Files as a form sends them. */
public final class Uploads {

	private Uploads() {
	}

	/**
	 * The files that were chosen; a field that was left empty sends one without a name.
	 */
	public static List<Upload> of(@Nullable List<MultipartFile> sent) {
		return (sent == null) ? List.of() : sent.stream().filter((file) -> !file.isEmpty()).map(Uploads::of).toList();
	}

	private static Upload of(MultipartFile file) {
		try {
			return new Upload(String.valueOf(file.getOriginalFilename()), String.valueOf(file.getContentType()),
					file.getBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
