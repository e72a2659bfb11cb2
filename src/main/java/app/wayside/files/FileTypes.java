package app.wayside.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;

import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** What a file is, by its bytes first and its name second; never by what was declared. */
final class FileTypes {

	static final String UNKNOWN = MediaType.OCTET_STREAM.toString();

	private static final Set<String> SHOWN_INLINE = Set.of("image/png", "image/jpeg", "image/gif", "image/webp",
			"application/pdf");

	private static final Set<String> RUNS = Set.of("application/x-dosexec", "application/x-msdownload",
			"application/x-executable", "application/x-sharedlib", "application/x-elf", "application/x-object",
			"application/x-mach-o", "application/x-mach-o-executable", "application/java-archive",
			"application/java-vm", "application/x-sh", "application/x-bat", "application/x-msi",
			"application/x-ms-installer", "application/x-ms-shortcut", "application/vnd.android.package-archive",
			"application/javascript", "text/javascript", "application/x-shockwave-flash", "application/x-msaccess",
			"application/hta", "application/x-apple-diskimage", "application/x-rpm", "application/x-debian-package",
			"text/x-python", "text/x-perl", "text/x-ruby", "text/x-vbscript", "text/x-vbasic", "text/x-php",
			"application/x-powershell");

	private static final Set<String> RUNNING_ENDINGS = Set.of("exe", "com", "scr", "pif", "cpl", "dll", "sys", "msi",
			"msp", "msc", "bat", "cmd", "ps1", "psm1", "vb", "vbs", "vbe", "js", "jse", "mjs", "ws", "wsf", "wsh",
			"hta", "lnk", "url", "reg", "jar", "class", "apk", "app", "dmg", "pkg", "deb", "rpm", "sh", "bash", "zsh",
			"csh", "py", "pyw", "pl", "rb", "php", "elf", "so", "dylib", "appimage", "scf", "gadget", "application",
			"jnlp", "xll", "iso", "img", "vhd", "vhdx", "chm", "hlp", "inf", "ade", "adp", "settingcontent-ms");

	private static final Detector DETECTOR = MimeTypes.getDefaultMimeTypes();

	private FileTypes() {
	}

	/** The media type; an inline one only if the bytes alone prove it. */
	static String of(byte[] content, String name) {
		String named = detect(content, name);
		boolean proven = !isShownInline(named) || detect(content, "").equals(named);
		return proven ? named : UNKNOWN;
	}

	/** Whether it is a program or a script, by its type or by its last ending. */
	static boolean runs(String type, String name) {
		String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return RUNS.contains(type) || (name.indexOf('.') >= 0 && RUNNING_ENDINGS.contains(ending));
	}

	static boolean isShownInline(String type) {
		return SHOWN_INLINE.contains(type);
	}

	private static String detect(byte[] content, String name) {
		Metadata known = new Metadata();
		if (!name.isEmpty()) {
			known.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
		}
		try {
			return DETECTOR.detect(new ByteArrayInputStream(content), known).getBaseType().toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
