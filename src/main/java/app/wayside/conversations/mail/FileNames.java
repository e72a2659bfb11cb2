package app.wayside.conversations.mail;

import java.text.Normalizer;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Names of attachments that are safe to show, to store and to download. */
final class FileNames {

	private static final Map<String, String> ENDINGS = Map.ofEntries(Map.entry("text/plain", "txt"),
			Map.entry("text/html", "html"), Map.entry("text/calendar", "ics"), Map.entry("text/csv", "csv"),
			Map.entry("image/jpeg", "jpg"), Map.entry("image/png", "png"), Map.entry("image/gif", "gif"),
			Map.entry("image/webp", "webp"), Map.entry("image/svg+xml", "svg"), Map.entry("image/heic", "heic"),
			Map.entry("application/pdf", "pdf"), Map.entry("application/zip", "zip"),
			Map.entry("message/rfc822", "eml"), Map.entry("message/global", "eml"),
			Map.entry("message/delivery-status", "txt"), Map.entry("text/rfc822-headers", "txt"),
			Map.entry("application/pkcs7-mime", "p7m"), Map.entry("application/pkcs7-signature", "p7s"),
			Map.entry("application/pgp-signature", "asc"), Map.entry("application/pgp-encrypted", "asc"),
			Map.entry("audio/mpeg", "mp3"), Map.entry("audio/amr", "amr"), Map.entry("video/mp4", "mp4"));

	private FileNames() {
	}

	static String safe(@Nullable String given, String type) {
		if (given != null) {
			String name = Normalizer.normalize(given, Normalizer.Form.NFC);
			name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
			// control and direction marks disguise the real ending
			name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}:*?\"<>|]", "").strip().replaceAll("^\\.+", "");
			if (!name.isBlank()) {
				return shortened(name);
			}
		}
		String stem = type.startsWith("image/") ? "image"
				: type.startsWith("message/rfc822") ? "message" : type.equals("text/calendar") ? "invite"
						: type.equals("application/ms-tnef") ? "winmail" : "attachment";
		return stem + "." + (type.equals("application/ms-tnef") ? "dat" : ENDINGS.getOrDefault(type, "bin"));
	}

	static String message(@Nullable String subject) {
		return safe((subject == null || subject.isBlank()) ? "message.eml"
				: subject.replaceAll("[/\\\\]", " ").strip() + ".eml", "message/rfc822");
	}

	private static String shortened(String name) {
		if (name.length() <= MailLimits.FILE_NAME_CHARS) {
			return name;
		}
		int dot = name.lastIndexOf('.');
		String ending = (dot > 0 && name.length() - dot < 12) ? name.substring(dot) : "";
		int keep = MailLimits.FILE_NAME_CHARS - ending.length();
		return name.substring(0, Character.isHighSurrogate(name.charAt(keep - 1)) ? keep - 1 : keep) + ending;
	}

}
