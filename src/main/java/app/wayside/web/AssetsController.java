package app.wayside.web;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** Hands out styles, elements and icons. */
@Controller
class AssetsController {

	private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private final Assets assets;

	AssetsController(Assets assets) {
		this.assets = assets;
	}

	@GetMapping(Assets.ROOT + "**")
	ResponseEntity<byte[]> asset(HttpServletRequest request,
			@RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
		Assets.Asset asset = this.assets.find(request.getRequestURI().substring(Assets.ROOT.length()));
		if (asset == null) {
			throw new NoSuchPage();
		}
		boolean zipped = encodings.contains("gzip");
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
			.cacheControl(FOR_EVER)
			.contentType(asset.type())
			.varyBy(HttpHeaders.ACCEPT_ENCODING);
		return zipped ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(asset.zipped())
				: answer.body(asset.plain());
	}

}
