package app.wayside.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import app.wayside.cases.search.LoadedWords;

/**
 * What travellers and agents of a load write: sentences in English, Chinese and
 * Indonesian with places, hotels and references put into their gaps.
 */
final class Phrases {

	private static final List<String> CITIES = List.of("Singapore", "Batam", "Jakarta", "Bali", "Shanghai", "Beijing",
			"Chengdu", "Madrid", "Lisbon", "Hanoi", "Osaka", "Seoul", "Bangkok", "Phuket", "Penang", "Colombo", "Dubai",
			"Istanbul", "Vienna", "Munich", "Porto", "Nairobi", "Lima", "Quito", "Oslo", "Bergen", "Cairns", "Perth",
			"Auckland", "Surabaya", "Medan", "Kunming", "Xiamen", "Harbin", "Dalian", "Wuhan");

	private static final List<String> FIRST = List.of("Amber", "Basalt", "Cedar", "Dune", "Ebony", "Fern", "Granite",
			"Harbour", "Indigo", "Jasmine", "Kestrel", "Lantern", "Maple", "Nimbus", "Orchid", "Pearl", "Quartz",
			"Raven", "Saffron", "Teak", "Umbra", "Velvet", "Willow", "Yarrow", "Zephyr");

	private static final List<String> SECOND = List.of("Lodge", "Palace", "Gardens", "Residence", "Terrace", "Court",
			"Springs", "Heights", "Bay", "Retreat", "House", "Plaza");

	private static final List<String> THINGS = List.of("suitcase", "stroller", "violin", "wheelchair", "surfboard",
			"passport", "visa", "voucher", "umbrella", "camera", "laptop", "necklace", "medicine", "charger", "jacket");

	private static final List<String> ENGLISH = List.of("My flight to %c was cancelled yesterday evening.",
			"Please send the refund to the card that I paid with.", "The booking reference is %r.",
			"We stayed at the %h and the room was not cleaned once.", "Nobody at the airport could help us.",
			"I would like to change my seat on the way to %c.", "The transfer from %c never arrived.",
			"Could you confirm the new departure time for %c?", "My %t did not come out on the belt.",
			"The invoice shows the wrong company name.", "We were promised breakfast at the %h.",
			"The agent on the telephone was friendly but had no answer.", "I have waited three weeks for an answer.",
			"Is it possible to add a traveller to %r?", "The hotel in %c says that it has no reservation for us.",
			"We missed the connection in %c because of the delay.", "Please cancel the second night at the %h.",
			"I need the receipt for my employer.", "The price on the website was lower than on the bill.",
			"Our %t was damaged on the ferry to %c.");

	private static final List<String> CHINESE = List.of("我的航班被取消了，请尽快处理。", "请把退款退到原来的银行卡。", "订单号是 %r。", "酒店没有我们的预订记录。",
			"行李到现在还没有找到。", "我想改签到下周的航班。", "客服电话一直打不通。", "发票抬头写错了，请重新开具。", "房间没有热水，空调也坏了。", "接机的司机没有来。", "请问签证需要多长时间？",
			"我们一共四个人，想加一张床。", "价格和网站上不一样。", "登机口临时更换，没有人通知我们。", "请帮我确认 %c 的酒店。");

	private static final List<String> INDONESIAN = List.of("Penerbangan saya ke %c dibatalkan kemarin malam.",
			"Mohon pengembalian dana ke kartu saya.", "Kode pemesanan saya adalah %r.",
			"Kamar di %h tidak dibersihkan selama kami menginap.", "Bagasi kami belum ditemukan.",
			"Apakah saya bisa mengubah jadwal ke minggu depan?", "Supir penjemputan tidak datang di %c.",
			"Saya sudah menunggu jawaban selama tiga minggu.", "Tagihan ini salah nama perusahaan.",
			"Tolong batalkan malam kedua di %h.");

	private static final List<String> ANSWERS = List.of("Thank you for writing to us.",
			"We have asked the airline and will come back to you by tomorrow.", "The refund left us today.",
			"We are sorry for the trouble in %c.", "The %h has confirmed your room.",
			"Your %t was found and is on its way.", "Please find the corrected invoice in your account.",
			"Is there anything else that we can do?");

	private static final List<String> CHINESE_ANSWERS = List.of("感谢您的来信。", "我们已经联系航空公司，明天之前回复您。", "退款今天已经办理。",
			"给您带来不便，非常抱歉。", "酒店已经确认您的房间。", "更正后的发票已经上传。");

	private static final List<String> NAMES = List.of("Lina", "Omar", "Priya", "Jonas", "Ayu", "Wei", "Noor", "Marta",
			"Felix", "Ines", "Budi", "Siti", "Hugo", "Elena", "Kofi", "Amina", "Lars", "Yuki", "Pablo", "Greta");

	private static final List<String> SURNAMES = List.of("Meier", "Santoso", "Okafor", "Lindqvist", "Ferreira", "Novak",
			"Haddad", "Tanaka", "Kowalski", "Duarte", "Wijaya", "Petrov", "Costa", "Hansen", "Rossi", "Nguyen", "Iyer",
			"Moreau", "Keller", "Sato", "Marin", "Aziz", "Berg", "Dewi", "Fischer");

	private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

	private final SplittableRandom random;

	private final String language;

	private final String reference;

	/** Words of all that was written so far. */
	private final Set<String> words = new LinkedHashSet<>();

	Phrases(SplittableRandom random) {
		this.random = random;
		int of = random.nextInt(100);
		this.language = (of < 50) ? "en" : (of < 80) ? "zh-CN" : "id";
		StringBuilder code = new StringBuilder();
		for (int place = 0; place < 6; place++) {
			code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
		}
		this.reference = code.toString();
		this.words.add(this.reference.toLowerCase(java.util.Locale.ROOT));
	}

	String language() {
		return this.language;
	}

	String reference() {
		return this.reference;
	}

	Set<String> words() {
		return this.words;
	}

	/** Some sentences of a traveller. */
	String asked(int sentences) {
		return written(switch (this.language) {
			case "zh-CN" -> CHINESE;
			case "id" -> INDONESIAN;
			default -> ENGLISH;
		}, sentences);
	}

	/** Some sentences of an agent. */
	String answered(int sentences) {
		return written(this.language.equals("zh-CN") ? CHINESE_ANSWERS : ANSWERS, sentences);
	}

	/** A name for a customer. */
	static String name(SplittableRandom random) {
		return any(NAMES, random) + " " + any(SURNAMES, random);
	}

	private String written(List<String> sentences, int count) {
		List<String> text = new ArrayList<>();
		for (int number = 0; number < count; number++) {
			text.add(fill(any(sentences, this.random)));
		}
		return String.join(this.language.equals("zh-CN") ? "" : " ", text);
	}

	private String fill(String sentence) {
		this.words.addAll(LoadedWords.known(sentence.replaceAll("%.", ",")));
		String filled = sentence;
		filled = gap(filled, "%c", any(CITIES, this.random));
		filled = gap(filled, "%h", any(FIRST, this.random) + " " + any(SECOND, this.random));
		filled = gap(filled, "%t", any(THINGS, this.random));
		return filled.replace("%r", this.reference);
	}

	private String gap(String sentence, String gap, String value) {
		if (!sentence.contains(gap)) {
			return sentence;
		}
		this.words.addAll(LoadedWords.known(value));
		return sentence.replace(gap, value);
	}

	private static String any(List<String> of, SplittableRandom random) {
		return of.get(random.nextInt(of.size()));
	}

}
