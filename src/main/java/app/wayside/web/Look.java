package app.wayside.web;

import java.util.Locale;

/**
 * How a reader wants pages to look.
 *
 * @param theme light, dark, or as the device says
 * @param density of rows
 * @param keys whether single letters act as keys
 */
public record Look(Theme theme, Density density, Keys keys) {

	/** As the device says, comfortable rows, single letters on. */
	public static final Look DEFAULT = new Look(Theme.AUTO, Density.COMFORTABLE, Keys.ON);

	/** The same look with another answer to single letters. */
	Look with(Keys keys) {
		return new Look(this.theme, this.density, keys);
	}

	/** Light, dark, or as the device says. */
	public enum Theme {

		/** As the device says. */
		AUTO,
		/** Dark ink on light paper. */
		LIGHT,
		/** Light ink on dark paper. */
		DARK;

		/** As attributes and cookies write it. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** Whether single letters act as keys. */
	public enum Keys {

		/** They do. */
		ON,
		/** Only keys with a modifier do. */
		OFF;

		/** As attributes and cookies write it. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** The height of rows. */
	public enum Density {

		/** Rows of 40 px. */
		COMFORTABLE,
		/** Rows of 32 px. */
		COMPACT;

		/** As attributes and cookies write it. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
