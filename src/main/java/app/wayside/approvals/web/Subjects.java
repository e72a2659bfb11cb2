package app.wayside.approvals.web;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.wayside.identity.Subject;
import app.wayside.web.NoSuchPage;

/** Reads what an approval is about from an address: {@code case:0199…}. */
final class Subjects {

	private static final Pattern WORD = Pattern.compile("([a-z]{2,20}):([0-9a-f-]{36})");

	private Subjects() {
	}

	static Subject read(String word) {
		Matcher parts = WORD.matcher(word);
		if (!parts.matches()) {
			throw new NoSuchPage();
		}
		return new Subject(parts.group(1), UUID.fromString(parts.group(2)));
	}

}
