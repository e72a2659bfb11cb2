package app.wayside.conversations.mail;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a person newly wrote. Older mail below or above is left out, answers between
 * quoted lines keep the lines they answer, forwarded mail is kept whole. When nothing
 * would be left of a text that is not announced as a quotation, it is left alone.
 */
final class ReplyTrimming {

	private final List<String> lines;

	private boolean announced;

	private ReplyTrimming(List<String> lines) {
		this.lines = lines;
	}

	static String newText(String text, String subject) {
		List<String> lines = new ArrayList<>(text.replace("\r\n", "\n").replace('\r', '\n').lines().toList());
		return new ReplyTrimming(lines).trimmed(forwards(subject));
	}

	private static boolean forwards(String subject) {
		return subject.matches("(?isu)\\s*(?:fwd?|wg|tr|rv|i|enc|doorst|vs|vb|pd|转发|轉寄|转寄|轉發|転送|전달|terusan)\\s*[:：].*");
	}

	private String trimmed(boolean forwarding) {
		int end = forwarding ? this.lines.size() : endOfNew();
		if (end < this.lines.size() && QuoteLines.forwarded(this.lines.get(end))) {
			return tidy(this.lines);
		}
		List<String> kept = forwarding ? new ArrayList<>(this.lines) : unquoted(end);
		withoutSignature(kept);
		String result = tidy(kept);
		if (result.isEmpty() && !this.announced) {
			return tidy(this.lines);
		}
		return result;
	}

	/** Where everything below is older mail, or forwarded. */
	private int endOfNew() {
		for (int i = 0; i < this.lines.size(); i++) {
			String line = this.lines.get(i);
			if (QuoteLines.quoted(line)) {
				continue;
			}
			if (QuoteLines.forwarded(line)) {
				return i;
			}
			if (QuoteLines.separator(line)) {
				this.announced = hasText(0, i);
				return i;
			}
			if (CopiedHeaders.at(this.lines, i)) {
				this.announced = hasText(0, i);
				if (this.announced) {
					return aboveRules(i);
				}
			}
			int header = QuoteLines.announcement(this.lines, i);
			if (header > 0 && !quoteFollows(i + header)) {
				if (hasText(0, i)) {
					this.announced = true;
					return aboveRules(i);
				}
			}
			if (SignatureLines.automatic(line) && hasText(0, i) && this.lines.get(i - 1).isBlank()
					&& plainBelow(i + 1)) {
				return i;
			}
		}
		return this.lines.size();
	}

	/**
	 * Below an automatic signature there is only plain text: older mail without a mark.
	 */
	private boolean plainBelow(int from) {
		for (int i = from; i < this.lines.size(); i++) {
			String line = this.lines.get(i);
			if (QuoteLines.quoted(line) || QuoteLines.separator(line) || QuoteLines.forwarded(line)
					|| CopiedHeaders.at(this.lines, i) || QuoteLines.announcement(this.lines, i) > 0) {
				return false;
			}
		}
		return true;
	}

	private int aboveRules(int at) {
		int end = at;
		while (end > 0 && (this.lines.get(end - 1).isBlank() || QuoteLines.rule(this.lines.get(end - 1)))) {
			end--;
		}
		return end;
	}

	private boolean hasText(int from, int to) {
		for (int i = from; i < to; i++) {
			String line = this.lines.get(i);
			if (!line.isBlank() && !QuoteLines.quoted(line) && !QuoteLines.rule(line)
					&& !SignatureLines.automatic(line)) {
				return true;
			}
		}
		return false;
	}

	private boolean quoteFollows(int from) {
		for (int i = from; i < this.lines.size() && i < from + 3; i++) {
			if (QuoteLines.quoted(this.lines.get(i))) {
				return true;
			}
			if (!this.lines.get(i).isBlank()) {
				return false;
			}
		}
		return false;
	}

	/** The lines up to the end without quotations that nobody answers. */
	private List<String> unquoted(int end) {
		List<Block> blocks = blocks(end);
		withoutSignatures(blocks);
		int last = -1;
		int quotes = 0;
		for (int i = 0; i < blocks.size(); i++) {
			boolean words = blocks.get(i).kind() == Block.Kind.NEW && blocks.get(i).hasText();
			last = words ? i : last;
		}
		for (int i = 0; i < last; i++) {
			quotes += (blocks.get(i).kind() == Block.Kind.NEW) ? 0 : 1;
		}
		List<String> kept = new ArrayList<>();
		for (int i = 0; i < blocks.size(); i++) {
			Block block = blocks.get(i);
			// one announced quotation with the answer below it: the whole older mail
			boolean whole = quotes == 1 && block.kind() == Block.Kind.ANNOUNCED;
			if (block.kind() == Block.Kind.NEW || (i < last && !whole)) {
				kept.addAll(block.lines());
			}
		}
		return kept;
	}

	private List<Block> blocks(int end) {
		List<Block> blocks = new ArrayList<>();
		int i = 0;
		boolean header = false;
		while (i < end) {
			int announcement = QuoteLines.announcement(this.lines, i);
			if (announcement > 0) {
				// the announcement itself is never somebody's words
				header = true;
				this.announced = true;
				if (!QuoteLines.quoted(this.lines.get(i))) {
					i += announcement;
					continue;
				}
			}
			boolean quoted = QuoteLines.quoted(this.lines.get(i));
			int stop = i + 1;
			while (stop < end && QuoteLines.quoted(this.lines.get(stop)) == quoted
					&& (quoted || QuoteLines.announcement(this.lines, stop) == 0)) {
				stop++;
			}
			List<String> part = new ArrayList<>(this.lines.subList(i, stop));
			if (quoted || part.stream().anyMatch((line) -> !line.isBlank())) {
				blocks
					.add(new Block(!quoted ? Block.Kind.NEW : header ? Block.Kind.ANNOUNCED : Block.Kind.QUOTED, part));
				header &= !quoted;
			}
			else if (!blocks.isEmpty()) {
				blocks.getLast().lines().addAll(part);
			}
			i = stop;
		}
		return merged(blocks);
	}

	/** Quotations with only empty lines between them are one. */
	private static List<Block> merged(List<Block> blocks) {
		List<Block> merged = new ArrayList<>();
		for (Block block : blocks) {
			if (!merged.isEmpty() && block.kind() != Block.Kind.NEW && merged.getLast().kind() != Block.Kind.NEW) {
				merged.getLast().lines().addAll(block.lines());
			}
			else {
				merged.add(block);
			}
		}
		return merged;
	}

	private static void withoutSignatures(List<Block> blocks) {
		for (int i = 0; i < blocks.size(); i++) {
			Block block = blocks.get(i);
			if (block.kind() == Block.Kind.NEW) {
				withoutSignature(block.lines());
			}
		}
	}

	private static void withoutSignature(List<String> lines) {
		for (int i = 0; i < lines.size(); i++) {
			if (SignatureLines.delimiter(lines, i, lines.size())) {
				lines.subList(i, lines.size()).clear();
				break;
			}
		}
		int end = lines.size();
		boolean automatic = false;
		for (int i = lines.size() - 1; i >= 0; i--) {
			String line = lines.get(i);
			if (SignatureLines.automatic(line)) {
				automatic = true;
				end = i;
			}
			else if (!line.isBlank()) {
				break;
			}
		}
		if (automatic) {
			lines.subList(end, lines.size()).clear();
		}
	}

	private static String tidy(List<String> lines) {
		int start = 0;
		int end = lines.size();
		while (start < end && lines.get(start).isBlank()) {
			start++;
		}
		while (end > start && (lines.get(end - 1).isBlank() || lines.get(end - 1).strip().equals("*"))) {
			end--;
		}
		return String.join("\n", lines.subList(start, end)).stripTrailing();
	}

	/** Lines that belong together. */
	private record Block(Kind kind, List<String> lines) {

		boolean hasText() {
			return this.lines.stream().anyMatch((line) -> !line.isBlank());
		}

		private enum Kind {

			NEW, QUOTED, ANNOUNCED

		}

	}

}
