package app.wayside.demo.script;

import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/**
 * A traveller, or someone at a partner, who writes to the agency.
 *
 * @param name in Latin script
 * @param nativeName as its owner writes it, where that differs
 * @param title MS or MR
 * @param language en, zh or id
 * @param country ISO 3166 code
 * @param tier key of a tier
 * @param company key of the company he travels for
 * @param position travel-manager, accounts or traveller in that company
 * @param partner key of the partner he works for
 * @param phone from a range no subscriber can have
 */
public record Person(String key, String name, @Nullable String nativeName, String title, String language,
		String country, ZoneId zone, String tier, @Nullable String company, @Nullable String position,
		@Nullable String partner, String email, String phone) {

	/** The name as he writes it himself. */
	public String writtenName() {
		return (this.nativeName != null) ? this.nativeName : this.name;
	}

	/** How a letter addresses him in his language: 李女士, Ms Nair, Ibu Rina. */
	public String salutation() {
		boolean woman = this.title.equals("MS");
		return switch (this.language) {
			case "zh" -> writtenName().substring(0, 1) + (woman ? "女士" : "先生");
			case "id" -> (woman ? "Ibu " : "Bapak ") + this.name.substring(0, this.name.indexOf(' '));
			default -> (woman ? "Ms " : "Mr ") + this.name.substring(this.name.lastIndexOf(' ') + 1);
		};
	}

}
