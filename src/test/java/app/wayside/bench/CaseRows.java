package app.wayside.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

import app.wayside.audit.EventNames;
import app.wayside.bench.CaseLoad.LoadedCompany;
import app.wayside.cases.CaseEvent;
import app.wayside.cases.CaseId;
import app.wayside.cases.search.LoadedWords;
import app.wayside.cases.sla.Party;
import app.wayside.cases.sla.Severity;
import app.wayside.conversations.MessageId;
import app.wayside.customers.CustomerId;
import app.wayside.identity.ActorRef;
import app.wayside.identity.Fact;
import app.wayside.tenancy.TenantId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Makes the rows of one company's cases, each case the same whenever it is made. */
final class CaseRows {

	private static final Duration SPAN = Duration.ofDays(730);

	private static final List<String> PROCESSES = List.of("inquiry", "booking", "payment", "refund", "complaint",
			"flight", "hotel", "visa");

	private static final List<String> STATUSES = List.of("NEW", "OPEN", "WAITING", "RESOLVED");

	private final LoadedCompany company;

	private final JsonMapper json;

	private final Rows rows;

	CaseRows(LoadedCompany company, JsonMapper json, Rows rows) {
		this.company = company;
		this.json = json;
		this.rows = rows;
	}

	/** When the case at a place opened; later than the one before it. */
	static Instant openedAt(int place, int all, Instant end) {
		return end.minus(SPAN).plusMillis((long) (SPAN.toMillis() * (double) (place + 1) / (all + 1)));
	}

	void add(int place, int all, Instant end) {
		SplittableRandom random = new SplittableRandom(this.company.number() * 1_000_000_007L + place);
		Instant opened = openedAt(place, all, end);
		Written written = write(place, all, random, opened);
		customer(written, random);
		conversation(written);
		messages(written, random);
		events(written);
		service(written);
		found(written);
	}

	private Written write(int place, int all, SplittableRandom random, Instant opened) {
		boolean late = place >= all - all * 21L / 1000;
		boolean live = random.nextInt(1000) < (late ? 940 : 1);
		int of = random.nextInt(100);
		String status = live ? STATUSES.get((of < 25) ? 0 : (of < 65) ? 1 : (of < 85) ? 2 : 3) : "CLOSED";
		int customers = Math.max(1, all / 4);
		SplittableRandom whose = new SplittableRandom(
				this.company.number() * 31L + ((place < customers) ? place : random.nextInt(customers)));
		UUID customer = new UUID(whose.nextLong() & ~0xF000L | 0x7000L, whose.nextLong() & ~(3L << 62) | (2L << 62));
		Phrases phrases = new Phrases(random);
		return new Written(place, opened, status, id(opened, random), id(opened.plusMillis(1), random), customer,
				Phrases.name(whose), place < customers,
				"guest." + Long.toUnsignedString(customer.getLeastSignificantBits(), 36) + "@guests.example",
				"C-%d-%07d".formatted(opened.atZone(java.time.ZoneOffset.UTC).getYear(),
						place * 10 + this.company.number()),
				phrases, phrases.asked(1),
				(status.equals("NEW")) ? null : this.company.agents().get(random.nextInt(this.company.agents().size())),
				this.company.teams().get(random.nextInt(this.company.teams().size())),
				PROCESSES.get(random.nextInt(PROCESSES.size())), new ArrayList<>(), new ArrayList<>());
	}

	/** A case while its rows are made. */
	private record Written(int place, Instant opened, String status, UUID id, UUID conversation, UUID customer,
			String name, boolean first, String address, String number, Phrases phrases, String subject,
			@Nullable UUID agent, UUID team, String process, List<UUID> messages, List<String> texts) {

		boolean over() {
			return this.status.equals("CLOSED");
		}

		Instant after(long minutes) {
			return this.opened.plus(Duration.ofMinutes(minutes));
		}

	}

	private void customer(Written it, SplittableRandom random) {
		if (!it.first()) {
			return;
		}
		UUID tenant = this.company.tenant();
		this.rows.add(
				"customer (tenant_id, id, kind, display_name, latin_name, search_name, initials, language, zone, created_at, changed_at)",
				tenant, it.customer(), "PERSON", it.name(), it.name(), it.name().toLowerCase(Locale.ROOT), "GG",
				it.phrases().language(), "Asia/Singapore", it.opened(), it.opened());
		this.rows.add("customer_contact (tenant_id, id, customer_id, kind, address, preferred, added_at)", tenant,
				id(it.opened(), random), it.customer(), "EMAIL", it.address(), true, it.opened());
		for (String word : Set.of(it.name().toLowerCase(Locale.ROOT).split(" "))) {
			this.rows.add("customer_term (tenant_id, customer_id, term)", tenant, it.customer(), word);
		}
	}

	private void conversation(Written it) {
		UUID tenant = this.company.tenant();
		this.rows.add("conversation (tenant_id, id, channel_id, customer_id, subject, tag, started_at)", tenant,
				it.conversation(), this.company.channel(), it.customer(), it.subject(), it.number(), it.opened());
		this.rows.add("participant (tenant_id, conversation_id, address)", tenant, it.conversation(), it.address());
	}

	private void messages(Written it, SplittableRandom random) {
		message(it, random, new Said("IN", "NORMAL", it.phrases().asked(4 + random.nextInt(5)), 0));
		message(it, random, new Said("OUT", "AUTO_REPLY", it.phrases().answered(3), 1));
		message(it, random, new Said("OUT", "NORMAL", it.phrases().answered(3 + random.nextInt(3)), 90));
		boolean note = random.nextInt(4) == 0;
		message(it, random, new Said(note ? "NOTE" : "IN", "NORMAL", it.phrases().asked(1 + random.nextInt(3)), 600));
	}

	/** A message of a case, some minutes after it opened. */
	private record Said(String direction, String kind, String text, int minutes) {
	}

	private void message(Written it, SplittableRandom random, Said said) {
		Instant at = it.after(said.minutes());
		UUID id = id(at, random);
		it.messages().add(id);
		it.texts().add(said.text());
		boolean in = said.direction().equals("IN");
		boolean note = said.direction().equals("NOTE");
		String internetId = note ? null : id + "@" + (in ? "guests.example" : "wayside.example");
		this.rows.add(
				"message (tenant_id, id, conversation_id, direction, channel, kind, staff_id, from_address, from_name, "
						+ "to_addresses, subject, body, new_text, internet_id, threaded_by, at, state)",
				this.company.tenant(), id, it.conversation(), said.direction(), note ? "DESK" : "EMAIL", said.kind(),
				(in || said.kind().equals("AUTO_REPLY")) ? null : agent(it), in ? it.address() : this.company.inbox(),
				in ? it.name() : "Harbourline Help", in ? "{" + this.company.inbox() + "}" : "{" + it.address() + "}",
				it.subject(), said.text(), said.text(), internetId, in ? "OPENING" : "DESK", at,
				in ? "RECEIVED" : note ? "INTERNAL" : "SENT");
		if (internetId != null) {
			this.rows.add("message_reference (tenant_id, internet_id, conversation_id, ours)", this.company.tenant(),
					internetId, it.conversation(), !in);
		}
	}

	private UUID agent(Written it) {
		return (it.agent() != null) ? it.agent() : this.company.agents().getFirst();
	}

	private void events(Written it) {
		CaseId id = new CaseId(it.id());
		String language = it.phrases().language();
		List<MessageId> said = it.messages().stream().map(MessageId::new).toList();
		happened(it, new CaseEvent.Opened(fact(it, 0), id, it.number(), new CustomerId(it.customer()), "EMAIL",
				"inquiry", Severity.MEDIUM, "STANDARD"));
		happened(it, new CaseEvent.CustomerWrote(fact(it, 0), id, said.get(0)));
		happened(it, new CaseEvent.Classified(fact(it, 1), id, it.process(), null, Severity.MEDIUM, language, "neutral",
				"normal", false, "STANDARD"));
		happened(it, new CaseEvent.Assigned(fact(it, 1), id, it.team(), it.agent(), "route"));
		happened(it, new CaseEvent.LetterSent(fact(it, 1), id, said.get(1), "RECEIPT"));
		if (it.agent() != null) {
			happened(it, new CaseEvent.Replied(by(it, 90), id, said.get(2)));
		}
		if (it.status().equals("WAITING")) {
			happened(it, new CaseEvent.WaitingStarted(by(it, 600), id, Party.AIRLINE, "", null));
		}
		if (it.over() || it.status().equals("RESOLVED")) {
			happened(it, new CaseEvent.Resolved(by(it, 600), id, "explained", "unknown", it.after(6000)));
		}
		if (it.over()) {
			happened(it, new CaseEvent.Closed(fact(it, 3000), id, CaseEvent.Closed.How.CONFIRMED));
		}
	}

	private Fact fact(Written it, long minutes) {
		return new Fact(
				id(it.after(minutes),
						new SplittableRandom(it.place() * 31L + minutes
								+ java.util.concurrent.ThreadLocalRandom.current().nextInt())),
				new TenantId(this.company.tenant()), it.after(minutes), new ActorRef("WAYSIDE", null, "Wayside"));
	}

	private Fact by(Written it, long minutes) {
		Fact fact = fact(it, minutes);
		return new Fact(fact.id(), fact.tenant(), fact.at(), new ActorRef("STAFF", agent(it), "Agent"));
	}

	private void happened(Written it, CaseEvent event) {
		this.rows.add(
				"event_log (tenant_id, id, at, type, actor_kind, actor_id, actor_name, about_kind, about_id, payload)",
				this.company.tenant(), event.fact().id(), event.fact().at(), EventNames.of(event.getClass()),
				event.fact().by().kind(), event.fact().by().id(), event.fact().by().name(), "case", it.id(),
				this.json.writeValueAsString(event));
	}

	private void service(Written it) {
		UUID tenant = this.company.tenant();
		boolean solved = it.over() || it.status().equals("RESOLVED");
		boolean waiting = it.status().equals("WAITING");
		boolean running = !solved && !waiting;
		Instant due = Instant.now().plus(Duration.ofMinutes(30 + Math.floorMod(it.id().hashCode(), 20_000)));
		this.rows.add("service_case (tenant_id, id, number, subject, status, process, severity, language, sentiment, "
				+ "urgency, tier, customer_id, conversation_id, channel, team_id, agent_id, waiting_for, waiting_reason, "
				+ "waiting_since, solution, solution_code, root_cause, confirm_by, triage, receipt, opened_at, resolved_at, "
				+ "closed_at, due_at, due_kind, last_seq, last_at, last_in_at, unanswered, preview)", tenant, it.id(),
				it.number(), it.subject(), it.status(), it.process(), "MEDIUM", it.phrases().language(), "neutral",
				"normal", "STANDARD", it.customer(), it.conversation(), "EMAIL", it.team(), it.agent(),
				waiting ? "AIRLINE" : null, waiting ? "" : null, waiting ? it.after(600) : null,
				solved ? "Settled as agreed." : null, solved ? "explained" : null, solved ? "unknown" : null,
				solved ? (it.over() ? it.after(6000) : Instant.now().plus(Duration.ofDays(20))) : null, "DONE", "SENT",
				it.opened(), solved ? it.after(600) : null, it.over() ? it.after(3000) : null, running ? due : null,
				running ? "RESOLUTION" : null, 1, it.after(600), it.after(600), running, it.texts().get(3));
		if (Math.floorMod(it.id().hashCode(), 10) < 7) {
			this.rows.add("case_reference (tenant_id, case_id, kind, value)", tenant, it.id(), "BOOKING",
					it.phrases().reference());
		}
		String clocks = "case_clock (tenant_id, case_id, kind, state, started_at, due_at, ended_at, remaining_ms)";
		this.rows.add(clocks, tenant, it.id(), "FIRST_REPLY", "MET", it.opened(), it.after(240), it.after(90), 0);
		this.rows.add(clocks, tenant, it.id(), "RESOLUTION", running ? "RUNNING" : waiting ? "PAUSED" : "MET",
				it.opened(), running ? due : it.after(2880), solved ? it.after(600) : null, 0);
		for (String scheme : List.of("PROCESS", "URGENCY", "SENTIMENT", "COMPLAINT", "LANGUAGE")) {
			this.rows.add(
					"triage_decision (tenant_id, case_id, scheme, label, confidence, evidence, decided_at, message_id)",
					tenant, it.id(), scheme, switch (scheme) {
						case "PROCESS" -> it.process();
						case "URGENCY" -> "normal";
						case "SENTIMENT" -> "neutral";
						case "COMPLAINT" -> "request";
						default -> it.phrases().language();
					}, 0.8, "[]", it.after(1), it.messages().getFirst());
		}
	}

	private void found(Written it) {
		Set<String> words = new LinkedHashSet<>(it.phrases().words());
		words.addAll(LoadedWords.known(it.name()));
		words.addAll(LoadedWords.known("Settled as agreed. Harbourline Help"));
		words.addAll(List.of(it.address(), it.number().toLowerCase(Locale.ROOT), it.number().split("-")[2]));
		place(it, words, false, this.company.era(it.place() / CaseLoad.ERA));
		if (!it.over()) {
			place(it, words, true, this.company.liveEra());
		}
	}

	private void place(Written it, Set<String> words, boolean live, int era) {
		String code = Integer.toHexString(era);
		StringBuilder vector = new StringBuilder();
		for (String word : words) {
			vector.append('\'').append(code).append('~').append(word.replace("'", "''")).append("' ");
		}
		this.rows.add("case_search (tenant_id, case_id, live, era, opened_at, words)", this.company.tenant(), it.id(),
				live, era, it.opened(), vector);
	}

	private static UUID id(Instant at, SplittableRandom random) {
		return new UUID(at.toEpochMilli() << 16 | 0x7000 | random.nextInt(4096),
				random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
	}

}
