package app.wayside.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import app.wayside.tenancy.Tenancy;
import app.wayside.tenancy.TenantId;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Answers a browser that asks for a file, whoever let it through: the agents' screen by
 * permission, a traveller's page by its signed link. The answer names the content by its
 * hash, so that an unchanged file and a part of one (a range) travel no further than
 * needed; the bytes are read only if they are sent.
 */
@Component
public class Download {

	private static final Duration KEPT_BY_THE_BROWSER = Duration.ofHours(1);

	/**
	 * Nothing in the file may load, run or be framed elsewhere. A PDF is not sandboxed as
	 * well, because browsers then do not show it; their PDF viewers run no script of the
	 * page's origin.
	 */
	private static final String PDF_POLICY = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'";

	private static final String POLICY = "sandbox; default-src 'none'; frame-ancestors 'self'";

	private final Files files;

	Download(Files files) {
		this.files = files;
	}

	/**
	 * The answer with the file. The headers that tighten what every page has are set on
	 * the response itself, where they take the place of those.
	 * @throws FileNotFound if the tenant has no such file
	 */
	public ResponseEntity<Resource> of(FileId id, HttpServletResponse response) {
		StoredFile file = this.files.find(id).orElseThrow(FileNotFound::new);
		boolean inline = file.isShownInline();
		response.setHeader("Content-Security-Policy", file.type().equals("application/pdf") ? PDF_POLICY : POLICY);
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
		response.setHeader("Referrer-Policy", "no-referrer");
		return ResponseEntity.ok()
			.contentType(inline ? MediaType.parseMediaType(file.type()) : MediaType.APPLICATION_OCTET_STREAM)
			.eTag('"' + file.sha256() + '"')
			.cacheControl(CacheControl.maxAge(KEPT_BY_THE_BROWSER).cachePrivate())
			.header("Content-Disposition",
					(inline ? ContentDisposition.inline() : ContentDisposition.attachment())
						.filename(file.name(), StandardCharsets.UTF_8)
						.build()
						.toString())
			.body(new Content(file));
	}

	/**
	 * The bytes, fetched when somebody reads them: that is after whoever let the reader
	 * through has returned, so the tenant is kept here.
	 */
	private final class Content extends AbstractResource {

		private final TenantId tenant = Tenancy.current();

		private final StoredFile file;

		private Content(StoredFile file) {
			this.file = file;
		}

		@Override
		public boolean exists() {
			return true;
		}

		@Override
		public long contentLength() {
			return this.file.size();
		}

		@Override
		public InputStream getInputStream() throws IOException {
			try {
				return Tenancy.as(this.tenant,
						() -> new ByteArrayInputStream(Download.this.files.content(this.file.id())));
			}
			catch (IOException | RuntimeException ex) {
				throw ex;
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		}

		@Override
		public String getDescription() {
			return "file " + this.file.id();
		}

	}

}
