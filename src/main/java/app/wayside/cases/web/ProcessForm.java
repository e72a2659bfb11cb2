package app.wayside.cases.web;

import app.wayside.cases.catalogue.Impact;
import app.wayside.cases.catalogue.ProcessTerms;
import app.wayside.cases.catalogue.Words;
import org.jspecify.annotations.Nullable;

/** What an administrator types about a process; times in hours. */
record ProcessForm(@Nullable String name, @Nullable String nativeName, @Nullable String shortName,
		@Nullable String nativeShortName, @Nullable String description, @Nullable String nativeDescription,
		@Nullable Impact impact, @Nullable Double rto, @Nullable Double mtd, @Nullable Integer version) {

	ProcessTerms terms() {
		return new ProcessTerms(words(this.name, this.nativeName), words(this.shortName, this.nativeShortName),
				words(this.description, this.nativeDescription), (this.impact != null) ? this.impact : Impact.MEDIUM,
				minutes(this.rto), minutes(this.mtd));
	}

	int versionRead() {
		return (this.version != null) ? this.version : 0;
	}

	private static int minutes(@Nullable Double hours) {
		return (hours != null) ? (int) Math.round(hours * 60) : 0;
	}

	static Words words(@Nullable String en, @Nullable String zh) {
		return new Words((en != null) ? en : "", (zh != null) ? zh : "");
	}

}
