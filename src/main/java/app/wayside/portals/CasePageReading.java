package app.wayside.portals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import app.wayside.cases.CaseDetail;
import app.wayside.conversations.Direction;
import app.wayside.conversations.Message;
import app.wayside.conversations.MessageKind;
import app.wayside.conversations.MessageState;
import app.wayside.conversations.Messages;
import app.wayside.identity.Staff;
import app.wayside.identity.StaffId;
import app.wayside.identity.TenantProfile;
import app.wayside.identity.Tenants;
import app.wayside.portals.CasePage.Names;

import org.springframework.stereotype.Component;

/**
 * Reads what a customer may see of his case: no notes, no names of machines, nothing
 * taken back.
 */
@Component
class CasePageReading {

	private static final int MESSAGES = 100;

	private final Messages messages;

	private final Staff staff;

	private final Tenants tenants;

	CasePageReading(Messages messages, Staff staff, Tenants tenants) {
		this.messages = messages;
		this.staff = staff;
		this.tenants = tenants;
	}

	CasePage read(String token, CaseDetail detail) {
		TenantProfile company = this.tenants.current();
		Names companyNames = new Names(company.name(), company.nativeName());
		List<Message> talk = this.messages.latest(detail.conversationId(), MESSAGES)
			.stream()
			.filter(CasePageReading::forCustomer)
			.toList();
		Map<UUID, Names> people = people(detail, talk);
		StaffId agent = detail.assignment().agent();
		return new CasePage(token, companyNames, detail,
				(agent != null) ? people.getOrDefault(agent.value(), companyNames) : new Names("", ""),
				talk.stream()
					.map((message) -> new CasePage.Said(message,
							(message.staffId() != null) ? people.getOrDefault(message.staffId(), companyNames)
									: companyNames))
					.toList());
	}

	/** Whether a message was between the customer and a person of ours. */
	static boolean forCustomer(Message message) {
		return message.direction() != Direction.NOTE && message.kind() == MessageKind.NORMAL
				&& message.state() != MessageState.WITHDRAWN && message.state() != MessageState.HELD;
	}

	private Map<UUID, Names> people(CaseDetail detail, List<Message> talk) {
		List<StaffId> ids = java.util.stream.Stream
			.concat(talk.stream().map(Message::staffId).filter(java.util.Objects::nonNull).map(StaffId::new),
					java.util.stream.Stream.ofNullable(detail.assignment().agent()))
			.distinct()
			.toList();
		return this.staff.findAll(ids)
			.stream()
			.collect(Collectors.toMap((person) -> person.id().value(),
					(person) -> new Names(person.name(), person.nativeName())));
	}

}
