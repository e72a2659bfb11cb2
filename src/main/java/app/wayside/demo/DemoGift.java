package app.wayside.demo;

import java.util.Optional;

import app.wayside.cases.goodwill.Gift;

/**
 * What a case cost beyond what was owed, as its solution tells it.
 *
 * @param gift that was given
 * @param reason in the language of whoever gave it
 */
record DemoGift(Gift gift, String reason) {

	/** What a solution gives; nothing for most. */
	static Optional<DemoGift> of(String solution, String language) {
		boolean chinese = language.startsWith("zh");
		String currency = chinese ? "CNY" : "USD";
		return Optional.ofNullable(switch (solution) {
			case "voucher" -> new DemoGift(Gift.voucher(chinese ? "100" : "15", currency),
					chinese ? "行程变动给客人添了麻烦" : "For the trouble with the changed trip");
			case "compensated" -> new DemoGift(Gift.cash(chinese ? "80" : "12", currency),
					chinese ? "补偿额外支出" : "Towards what he had to spend");
			case "apology" -> new DemoGift(Gift.points(chinese ? 1000 : 500, currency),
					chinese ? "随致歉信赠送" : "With the letter of apology");
			default -> null;
		});
	}

}
