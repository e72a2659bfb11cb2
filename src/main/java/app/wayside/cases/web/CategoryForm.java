package app.wayside.cases.web;

import app.wayside.cases.catalogue.CategoryTerms;
import app.wayside.cases.catalogue.NewCategory;
import org.jspecify.annotations.Nullable;

/** What an administrator types about a category; an example a line. */
record CategoryForm(@Nullable String parent, @Nullable String name, @Nullable String nativeName,
		@Nullable String description, @Nullable String nativeDescription, @Nullable String examples,
		@Nullable Integer version) {

	NewCategory in(String process) {
		return new NewCategory(process, (this.parent != null) ? this.parent : "", terms());
	}

	CategoryTerms terms() {
		return new CategoryTerms(ProcessForm.words(this.name, this.nativeName),
				ProcessForm.words(this.description, this.nativeDescription),
				((this.examples != null) ? this.examples : "").lines().toList());
	}

	int versionRead() {
		return (this.version != null) ? this.version : 0;
	}

}
