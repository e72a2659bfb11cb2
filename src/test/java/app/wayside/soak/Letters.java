package app.wayside.soak;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;

/** Letters of travellers, each of which must end in one way that is known beforehand. */
final class Letters {

	/** What must become of a letter. */
	enum Fate {

		CASE, FOLLOW_UP, IGNORED

	}

	/**
	 * A letter.
	 *
	 * @param id its Message-ID
	 * @param sender who wrote it
	 * @param bytes the whole of it
	 * @param fate what must become of it
	 */
	@SuppressWarnings("ArrayRecordComponent")
	record Letter(String id, String sender, byte[] bytes, Fate fate) {
	}

	private static final List<String> SUBJECTS = List.of("Refund for the cancelled ferry", "航班取消要求退款",
			"Hotel di Ubud belum dikonfirmasi", "Wrong name on the ticket", "行李没有到", "Invoice without our tax number");

	private static final List<String> WORDS = List.of(
			"Our ferry on Friday was cancelled and nobody has told us what happens now. Please refund both of us.",
			"我们的航班昨天被取消了，请尽快安排退款，谢谢。", "Saya sudah bayar hotel, tetapi belum ada konfirmasi. Mohon bantuannya.",
			"My surname has one letter too many on the ticket. We fly on Monday, can you correct it?");

	private final String round;

	private final Random random;

	Letters(String round, long seed) {
		this.round = round;
		this.random = new Random(seed);
	}

	/**
	 * So many letters: most open a case, some follow in a case opened by a letter before,
	 * some are automatic.
	 */
	List<Letter> write(int many) {
		List<Letter> letters = new ArrayList<>();
		for (int number = 0; number < many; number++) {
			int kind = this.random.nextInt(10);
			letters.add((kind == 0) ? automatic(number) : (kind == 1) ? large(number) : plain(number));
		}
		return letters;
	}

	/** Answers to some of these, each by the one who wrote it. */
	List<Letter> answers(List<Letter> letters, int many) {
		return letters.stream()
			.filter((letter) -> letter.fate() == Fate.CASE)
			.limit(many)
			.map((letter) -> new Letter("re-" + letter.id(), letter.sender(),
					bytes("re-" + letter.id(), letter.sender(),
							"In-Reply-To: <" + letter.id() + ">\r\nReferences: <" + letter.id() + ">\r\n",
							"Is there any news?"),
					Fate.FOLLOW_UP))
			.toList();
	}

	private Letter plain(int number) {
		String id = id(number);
		return new Letter(id, sender(number), bytes(id, sender(number), "", word(number)), Fate.CASE);
	}

	private Letter automatic(int number) {
		String id = id(number);
		return new Letter(
				id, sender(number), bytes(id, sender(number),
						"Auto-Submitted: auto-replied\r\nX-Auto-Response-Suppress: All\r\n", "I am away until Monday."),
				Fate.IGNORED);
	}

	private Letter large(int number) {
		byte[] picture = new byte[40_000 + this.random.nextInt(200_000)];
		this.random.nextBytes(picture);
		String id = id(number);
		String text = "Content-Type: multipart/mixed; boundary=edge\r\n\r\n--edge\r\n"
				+ "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + word(number)
				+ "\r\n--edge\r\nContent-Type: application/octet-stream; name=\"scan.bin\"\r\n"
				+ "Content-Disposition: attachment; filename=\"scan.bin\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
				+ Base64.getMimeEncoder().encodeToString(picture) + "\r\n--edge--\r\n";
		return new Letter(id, sender(number), (head(id, sender(number), "") + text).getBytes(StandardCharsets.UTF_8),
				Fate.CASE);
	}

	private String id(int number) {
		return this.round + "-" + number + "@guests.example";
	}

	private String sender(int number) {
		return "guest-" + this.round + "-" + number + "@guests.example";
	}

	private static String word(int number) {
		return WORDS.get(number % WORDS.size());
	}

	private byte[] bytes(String id, String sender, String headers, String text) {
		return (head(id, sender, headers) + "Content-Type: text/plain; charset=utf-8\r\n"
				+ "Content-Transfer-Encoding: 8bit\r\n\r\n" + text + "\r\n")
			.getBytes(StandardCharsets.UTF_8);
	}

	private String head(String id, String sender, String headers) {
		String subject = SUBJECTS.get(Math.floorMod(id.hashCode(), SUBJECTS.size()));
		return "Message-ID: <" + id + ">\r\nFrom: " + sender + "\r\nTo: " + NodeProgram.INBOX
				+ "\r\nDate: Tue, 03 Mar 2026 08:00:00 +0000\r\nMIME-Version: 1.0\r\nSubject: =?utf-8?B?"
				+ Base64.getEncoder().encodeToString(subject.getBytes(StandardCharsets.UTF_8)) + "?=\r\n" + headers;
	}

}
