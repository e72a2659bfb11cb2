package app.wayside.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Component;

/**
 * Styles, elements and icons, read once at start-up and served under addresses that are
 * named after their content, so that browsers may keep them for ever. The styles are one
 * file: the folders below {@code static/css} are its layers.
 */
@Component
class Assets {

	static final String ROOT = "/assets/";

	private static final String STATIC = "classpath*:static/";

	private static final String HTMX = "classpath:META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";

	private static final String LAYERS = "@layer reset, tokens, base, components, screens, utilities;\n";

	private final PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();

	private final Map<String, Asset> byPath = new HashMap<>();

	private final Map<String, String> files = new HashMap<>();

	private final String styles;

	private final String scriptFolder;

	private final List<String> scripts;

	private final String sprite;

	/**
	 * A file in memory.
	 *
	 * @param type its media type
	 * @param plain its bytes
	 * @param zipped its bytes, compressed
	 */
	record Asset(MediaType type, byte[] plain, byte[] zipped) {
	}

	Assets() {
		byte[] css = stylesheet().getBytes(StandardCharsets.UTF_8);
		this.styles = keep("wayside." + hash(css) + ".css", new MediaType("text", "css", StandardCharsets.UTF_8), css);
		byte[] icons = bytes(this.resolver.getResource("classpath:static/icons.svg"));
		for (Resource image : files(STATIC + "images/*")) {
			byte[] bytes = bytes(image);
			String name = name(image);
			MediaType type = MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM);
			this.files.put(name, keep(hash(bytes) + "/" + name, type, bytes));
		}
		this.sprite = keep("icons." + hash(icons) + ".svg", new MediaType("image", "svg+xml"), icons);
		Map<String, byte[]> modules = modules();
		this.scriptFolder = "js/" + hash(modules.values()) + "/";
		modules.forEach((name, bytes) -> keep(this.scriptFolder + name,
				new MediaType("text", "javascript", StandardCharsets.UTF_8), bytes));
		this.scripts = modules.keySet().stream().sorted().map((name) -> ROOT + this.scriptFolder + name).toList();
	}

	private String stylesheet() {
		StringBuilder css = new StringBuilder(LAYERS);
		for (String layer : List.of("reset", "tokens", "base", "components/*", "screens/*", "utilities")) {
			for (Resource file : files(STATIC + "css/" + layer + ".css")) {
				String text = new String(bytes(file), StandardCharsets.UTF_8);
				String name = layer.replace("/*", "");
				css.append(text.contains("@layer") ? text : "@layer " + name + " {\n" + text + "}\n");
			}
		}
		return css.toString();
	}

	private Map<String, byte[]> modules() {
		Map<String, byte[]> modules = new TreeMap<>();
		for (Resource file : files(STATIC + "js/*.js")) {
			modules.put(name(file), bytes(file));
		}
		modules.put("htmx.js", bytes(this.resolver.getResource(HTMX)));
		return modules;
	}

	private List<Resource> files(String pattern) {
		try {
			return Arrays.stream(this.resolver.getResources(pattern))
				.filter(Resource::isReadable)
				.sorted(Comparator.comparing(Assets::name))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String name(Resource file) {
		return Objects.requireNonNull(file.getFilename());
	}

	private static byte[] bytes(Resource file) {
		try {
			return file.getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String hash(byte[] bytes) {
		return hash(List.of(bytes));
	}

	private static String hash(Iterable<byte[]> parts) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			parts.forEach(digest::update);
			return HexFormat.of().formatHex(digest.digest(), 0, 6);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String keep(String path, MediaType type, byte[] bytes) {
		this.byPath.put(path, new Asset(type, bytes, zip(bytes)));
		return ROOT + path;
	}

	private static byte[] zip(byte[] bytes) {
		ByteArrayOutputStream zipped = new ByteArrayOutputStream();
		try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
			zip.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return zipped.toByteArray();
	}

	@Nullable Asset find(String path) {
		return this.byPath.get(path);
	}

	String styles() {
		return this.styles;
	}

	String script(String name) {
		return ROOT + this.scriptFolder + name + ".js";
	}

	List<String> scripts() {
		return this.scripts;
	}

	String file(String name) {
		return this.files.getOrDefault(name, ROOT + name);
	}

	String sprite() {
		return this.sprite;
	}

}
