package app.wayside.conversations.mail;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Signatures: the standard delimiter, and the lines that telephones add by themselves.
 */
final class SignatureLines {

	private static final int LONGEST = 25;

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	private static final Pattern DELIMITER = Pattern.compile("^(?:--|—|——|––|__)\\s*$");

	private static final Pattern RULE = Pattern.compile("^_{10,}\\s*$");

	private static final String DEVICE = "(?:my |a |the |mobile|iphone|ipad|ipod|android|samsung|galaxy|huawei|xiaomi|redmi|oppo|vivo|"
			+ "honor|mail|mailbox|outlook|yahoo|windows|blackberry|nokia|proton|gmx|web\\.de|aol|airmail|phone|bluemail|"
			+ "spark|superhuman|front|gmail|k-9)";

	private static final Pattern AUTOMATIC = Pattern.compile("^[\\s*<(\\[_|]*(?:"
			+ "sent (?:from|via|with|by|using) (?:my )?(?=" + DEVICE
			+ "|\\S+\\s+(?:phone|device|mobile))[^,\\n]{0,60}(?:,? (?:please )?excuse .{0,60})?|"
			+ "sent from my [^,.\\n]{1,40}(?:[,.] *(?:please )?(?:excuse|forgive).{0,60})?|"
			+ "(?:sent )?from my (?:iphone|ipad|android|mobile|samsung|huawei)[^,\\n]{0,30}|"
			+ "get \\[?outlook for .{0,80}|download outlook for .{0,60}|"
			+ "envoyé (?:depuis|de|à partir de) (?:mon|ma|l'|l’|outlook|yahoo|mail|un)[^\\n]{0,60}|"
			+ "(?:von meinem|vom) (?:\\S+ ){0,3}(?:gesendet|gesendet\\.)|gesendet (?:von|mit|aus) [^,\\n]{1,60}|"
			+ "von (?:outlook|meinem) [^,\\n]{1,40} gesendet|"
			+ "diese nachricht wurde von (?:meinem|einem|der) [^\\n]{1,80} (?:gesendet|verschickt)\\.?|"
			+ "enviado (?:desde|do|de|a partir do) (?:mi|meu|minha|iphone|ipad|yahoo|outlook|samsung|android|correo|o)[^,\\n]{0,50}|"
			+ "inviato da(?:l| )[^,\\n]{1,50}|(?:verzonden|verstuurd) (?:vanaf|vanuit|met|via) [^,\\n]{1,50}|"
			+ "skickat från [^,\\n]{1,40}|sendt fra [^,\\n]{1,40}|lähetetty [^,\\n]{1,40}|"
			+ "wysłane? z (?:mojego |iphone|androida|telefonu|programu|outlook)[^,\\n]{0,40}|odesláno z [^,\\n]{1,40}|"
			+ "отправлено (?:с|из|от) [^,\\n]{1,50}|надіслано з [^,\\n]{1,40}|(?:iphone|ipad|android)['’]?(?:umdan|imden|den|dan) gönderildi|"
			+ "dikirim dari (?:iphone|ipad|ponsel|hp|yahoo|outlook|perangkat|android|samsung|gmail|xiaomi)[^,\\n]{0,40}|"
			+ "dihantar (?:dari|daripada) [^,\\n]{1,40}|được gửi từ [^,\\n]{1,40}|đã gửi từ [^,\\n]{1,40}|"
			+ "(?:发自|發自|来自|從|从)\\s*(?:我的|我們的)?\\s*[^，。,\\n]{0,40}?(?:手机|手機|iphone|ipad|邮箱|郵箱|mail|客户端|傳送|发送|發送|华为|小米|android|outlook|网易[^，。\\n]{0,12}|qq[^，。\\n]{0,12}|foxmail|mate\\s?\\d*[^，。\\n]{0,8})|"
			+ "(?:发送|發送)自\\s?[^，。\\n]{1,40}|通过[^，。\\n]{1,30}发送|获取 ?outlook ?[^，。\\n]{0,30}|取得 ?outlook ?[^，。\\n]{0,30}|"
			+ "(?:iphone|ipad|android|スマートフォン|スマホ)(?:から|より)送信[^\\n]{0,20}|나의 iphone에서 보냄|iphone에서 보냄|내 iphone에서 보냄|"
			+ "someone from mobile|<*sent (?:by|from) (?:galaxy|mobile|a phone)[^\\n]{0,20}" + ")[\\s*>)\\]_|.!]*$",
			FLAGS);

	private SignatureLines() {
	}

	/** A delimiter with a signature below it that is short enough to be one. */
	static boolean delimiter(List<String> lines, int at, int end) {
		String line = lines.get(at);
		if (RULE.matcher(line).matches()) {
			return end - at <= 8 && lines.subList(at + 1, end).stream().anyMatch((text) -> text.contains("://"));
		}
		return DELIMITER.matcher(line).matches() && end - at <= LONGEST;
	}

	static boolean automatic(String line) {
		String bare = line.strip();
		if (bare.length() < 6 || bare.length() > 200) {
			return false;
		}
		String unlinked = bare.replaceAll("\\]?\\s*[(<]?\\s*https?://[^\\s>)]+[>)]?", "").replace("[", "").strip();
		return (AUTOMATIC.matcher(bare).matches() || AUTOMATIC.matcher(unlinked).matches())
				&& unlinked.split("\\s+").length <= 14;
	}

}
