package app.wayside.imports;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.wayside.conversations.Direction;
import app.wayside.imports.PastTicket.Kept;
import app.wayside.imports.PastTicket.Person;
import app.wayside.imports.PastTicket.Word;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;

import static app.wayside.imports.JsonPieces.text;

/**
 * Makes tickets of the objects of an export. The desks call the same things differently.
 */
final class JsonTickets {

	private static final Pattern NAMED = Pattern.compile("^\\s*\"?([^\"<]*)\"?\\s*<([^>]+)>");

	private static final int LONGEST = 300;

	private final JsonPieces pieces;

	private final ZoneId zone;

	JsonTickets(JsonPieces pieces, ZoneId zone) {
		this.pieces = pieces;
		this.zone = zone;
	}

	List<PastTicket> all() {
		return this.pieces.tickets.stream().map(this::ticket).toList();
	}

	private PastTicket ticket(JsonNode node) {
		String id = text(node, "id", "_id", "TicketID");
		Instant opened = Said.moment(text(node, "created_at", "Created", "CreateTime"), this.zone);
		Person requester = requester(node);
		List<Word> words = new ArrayList<>(
				said(node, id).map((each) -> word(each, requester, (opened != null) ? opened : Instant.EPOCH))
					.filter((word) -> !word.text().isBlank() || !word.files().isEmpty())
					.sorted(Comparator.comparing(Word::at))
					.toList());
		String subject = text(node, "subject", "raw_subject", "Title");
		String first = described(node);
		if (!first.isBlank() && words.stream().noneMatch((word) -> word.text().strip().equals(first.strip()))
				|| words.isEmpty()) {
			words.addFirst(new Word(id + "/0", Direction.IN, requester, (opened != null) ? opened : Instant.EPOCH,
					first.isBlank() ? subject : first, "", List.of()));
		}
		Person author = requester.email().isEmpty() && requester.phone().isEmpty() ? words.stream()
			.filter((word) -> word.way() == Direction.IN)
			.map(Word::author)
			.findFirst()
			.orElse(requester) : requester;
		return new PastTicket(id, number(node, id), shortened(subject), Said.state(text(node, "status", "State")),
				Said.priority(text(node, "priority", "Priority").replaceFirst("^\\d\\s+", "")), opened,
				Said.moment(text(node, "closed_at", "solved_at", "Closed", "SolutionTime", "updated_at", "Changed"),
						this.zone),
				author, person(text(node, "assignee_id", "responder_id", "Owner")).email(), tags(node), words);
	}

	private static String number(JsonNode node, String id) {
		String number = text(node, "TicketNumber", "display_id");
		return number.isEmpty() ? id : number;
	}

	private static String shortened(String subject) {
		return (subject.length() <= LONGEST) ? subject : subject.substring(0, LONGEST);
	}

	private static String described(JsonNode node) {
		String plain = text(node, "description_text");
		String description = text(node, "description");
		return !plain.isEmpty() ? plain : description.contains("</") ? plainOf(description) : description;
	}

	private Stream<JsonNode> said(JsonNode node, String id) {
		List<JsonNode> words = new ArrayList<>(this.pieces.words.getOrDefault(id, List.of()));
		for (String name : List.of("comments", "conversations", "notes", "Articles", "Article")) {
			node.path(name).forEach(words::add);
		}
		return words.stream();
	}

	private Word word(JsonNode node, Person requester, Instant opened) {
		Instant at = Said.moment(text(node, "created_at", "IncomingTime", "CreateTime"), this.zone);
		Person author = author(node);
		String body = text(node, "plain_body", "body_text", "Body");
		String html = text(node, "html_body");
		String raw = text(node, "body");
		String text = !body.isEmpty() ? body
				: !raw.isEmpty() && !raw.contains("</") ? raw : plainOf(html.isEmpty() ? raw : html);
		return new Word(text(node, "id", "_id", "ArticleID"), way(node, author, requester), author,
				(at != null) ? at : opened, text, messageId(node), files(node));
	}

	private static String messageId(JsonNode node) {
		String id = text(node, "message_id", "MessageID");
		if (id.isEmpty()) {
			id = text(node.path("metadata").path("system"), "message_id");
		}
		return id.replaceAll("[<>\\s]", "");
	}

	private Direction way(JsonNode node, Person author, Person requester) {
		String kind = text(node, "ArticleType").toLowerCase(Locale.ROOT);
		if ("false".equals(text(node, "public")) || "true".equals(text(node, "private")) || kind.contains("internal")
				|| "0".equals(text(node, "IsVisibleForCustomer"))) {
			return Direction.NOTE;
		}
		String role = text(node, "SenderType").toLowerCase(Locale.ROOT);
		boolean his = role.equals("customer") || "true".equals(text(node, "incoming"))
				|| !author.email().isEmpty() && author.email().equalsIgnoreCase(requester.email())
				|| role.isEmpty() && text(node, "incoming").isEmpty() && isCustomer(text(node, "author_id", "user_id"));
		return his ? Direction.IN : Direction.OUT;
	}

	private boolean isCustomer(String id) {
		JsonNode person = this.pieces.people.get(id);
		return person != null && text(person, "role").equals("end-user");
	}

	private Person author(JsonNode node) {
		Person known = person(text(node, "author_id", "user_id"));
		if (!known.email().isEmpty() || !known.name().isEmpty()) {
			return known;
		}
		return named(text(node, "From", "from_email"));
	}

	private Person requester(JsonNode node) {
		JsonNode inside = node.path("requester");
		if (inside.isObject()) {
			return of(inside);
		}
		Person person = person(text(node, "requester_id", "submitter_id", "CustomerUserID", "CustomerUser"));
		return person.equals(Person.NOBODY) ? named(text(node, "email", "CustomerUserID")) : person;
	}

	private Person person(String id) {
		JsonNode known = this.pieces.people.get(id);
		return (known != null) ? of(known) : id.contains("@") ? named(id) : Person.NOBODY;
	}

	private Person of(JsonNode node) {
		JsonNode company = this.pieces.companies.get(text(node, "organization_id", "company_id"));
		String name = text(node, "name");
		return new Person(
				name.isEmpty() ? (text(node, "UserFirstname") + " " + text(node, "UserLastname")).strip() : name,
				text(node, "email", "UserEmail").toLowerCase(Locale.ROOT), text(node, "phone", "mobile", "UserPhone"),
				(company != null) ? text(company, "name") : "");
	}

	/** {@code Lina <lina@guests.example>}, or only an address. */
	static Person named(String written) {
		Matcher parts = NAMED.matcher(written);
		if (parts.find()) {
			return new Person(parts.group(1).strip(), parts.group(2).strip().toLowerCase(Locale.ROOT), "", "");
		}
		return written.contains("@") ? new Person("", written.strip().toLowerCase(Locale.ROOT), "", "")
				: new Person(written.strip(), "", "", "");
	}

	private static List<String> tags(JsonNode node) {
		List<String> tags = new ArrayList<>();
		node.path("tags").forEach((tag) -> tags.add(tag.asString("")));
		for (String name : List.of("Queue", "Service")) {
			tags.add(text(node, name));
		}
		return tags.stream().map(String::strip).filter((tag) -> !tag.isEmpty()).distinct().toList();
	}

	private static List<Kept> files(JsonNode node) {
		List<Kept> files = new ArrayList<>();
		for (String list : List.of("attachments", "Attachments", "Attachment")) {
			for (JsonNode file : node.path(list)) {
				String content = text(file, "content", "Content", "data");
				if (!content.isEmpty()) {
					files.add(new Kept(fileName(file), text(file, "content_type", "ContentType"), content));
				}
			}
		}
		return files;
	}

	/** OTRS hands out names in Base64 that end with a line. */
	private static String fileName(JsonNode file) {
		String otrs = file.path("Filename").asString("");
		if (otrs.endsWith("\n")) {
			return new String(Base64.getMimeDecoder().decode(otrs), StandardCharsets.UTF_8);
		}
		return otrs.isEmpty() ? text(file, "file_name", "name") : otrs;
	}

	private static String plainOf(String html) {
		return html.isEmpty() ? "" : Jsoup.parse(html.replaceAll("(?i)<br[^>]*>|</p>", "$0\n")).wholeText().strip();
	}

}
