package app.wayside.cases;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import app.wayside.conversations.Drafts;
import app.wayside.conversations.Words;
import app.wayside.identity.Actor;
import app.wayside.identity.Allowed;
import app.wayside.identity.NotAllowed;
import app.wayside.identity.Permission;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.HandedMail;
import app.wayside.support.WaysideTest;
import org.junit.jupiter.api.Test;

import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A colleague who only comments reads, leaves notes, and is refused all else. */
@WaysideTest
@Import(HandedMail.class)
class CommentersTest {

	private static final Set<Permission> COMMENTER = Set.of(Permission.READ_CASES, Permission.COMMENT_CASES);

	/** What he may change: what he writes, what he follows, and lists of his own. */
	private static final List<String> HIS = List.of("DraftVersions.putBack", "Drafts.attach", "Drafts.detach",
			"Drafts.discard", "Drafts.keep", "Replies.note", "Views.add", "Views.change", "Views.lower", "Views.raise",
			"Views.remove", "Watchers.unwatch", "Watchers.watch");

	/** What is asked within a transaction, and changes nothing. */
	private static final List<String> QUESTIONS = List.of("FanOuts.needsApproval", "Macros.mayChange");

	private final ApplicationContext house;

	private final HandedMail mail;

	private final Replies replies;

	private final Drafts drafts;

	private final Company company;

	CommentersTest(ApplicationContext house, HandedMail mail, Replies replies, Drafts drafts, Companies companies) {
		this.house = house;
		this.mail = mail;
		this.replies = replies;
		this.drafts = drafts;
		this.company = companies.create();
	}

	@Test
	void every_command_that_is_not_his_refuses_him() {
		List<String> open = new ArrayList<>();
		List<String> passed = new ArrayList<>();
		for (Object door : this.house.getBeansWithAnnotation(Service.class).values()) {
			Class<?> type = AopUtils.getTargetClass(door);
			guarded(type).forEach((command) -> {
				if (mayHe(command)) {
					open.add(type.getSimpleName() + "." + command.getName());
				}
				else if (!refuses(door, command)) {
					passed.add(type.getSimpleName() + "." + command.getName());
				}
			});
		}
		assertThat(passed).isEmpty();
		assertThat(open).containsAll(List.of("Replies.note", "Watchers.watch"))
			.isSubsetOf(Stream.concat(HIS.stream(), QUESTIONS.stream()).toList());
	}

	@Test
	void he_leaves_a_note_and_drafts_no_answer() {
		this.mail.openInbox(this.company);
		var conversation = this.mail.from(this.company, "li.na@example.com", "Refund for MU5101").conversationId();
		CaseId id = this.company
			.as("Ratna", () -> this.house.getBean(CaseLists.class).byConversations(Set.of(conversation)))
			.get(conversation);
		Actor commenter = new Actor.Staff(this.company.colleague("Chen").id().value(), "Chen Wei", COMMENTER);
		Drafts.Place note = new Drafts.Place(conversation, Drafts.Kind.NOTE);
		Drafts.Place reply = new Drafts.Place(conversation, Drafts.Kind.REPLY);

		this.company.as(commenter, () -> {
			this.drafts.keep(note, "The hotel owes us this");
			this.drafts.keep(reply, "Dear guest");
			assertThat(this.drafts.of(note).text()).isEqualTo("The hotel owes us this");
			assertThat(this.drafts.of(reply).text()).isEmpty();
			return this.replies.note(id, Words.of("The hotel owes us this"), List.of());
		});
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> this.company.as(commenter, () -> this.replies.reply(id, Words.of("Dear guest"), 9)));
		Actor reader = new Actor.Staff(UUID.randomUUID(), "Rea Der", Set.of(Permission.READ_CASES));
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> this.company.as(reader, () -> this.replies.note(id, Words.of("Hm"), List.of())));
	}

	private static Stream<Method> guarded(Class<?> door) {
		return Arrays.stream(door.getDeclaredMethods())
			.filter((method) -> method.isAnnotationPresent(Allowed.class))
			.filter((method) -> changesSomething(door, method));
	}

	private static boolean changesSomething(Class<?> door, Method method) {
		Transactional own = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
		Transactional all = AnnotatedElementUtils.findMergedAnnotation(door, Transactional.class);
		Transactional counts = (own != null) ? own : all;
		return counts != null && !counts.readOnly();
	}

	private static boolean mayHe(Method command) {
		return !Collections.disjoint(COMMENTER, List.of(command.getAnnotation(Allowed.class).value()));
	}

	private boolean refuses(Object door, Method command) {
		Actor commenter = new Actor.Staff(UUID.randomUUID(), "Com Menter", COMMENTER);
		return this.company.as(commenter, () -> {
			try {
				Method open = door.getClass().getMethod(command.getName(), command.getParameterTypes());
				open.invoke(door, Arrays.stream(command.getParameterTypes()).map(CommentersTest::nothing).toArray());
				return false;
			}
			catch (InvocationTargetException ex) {
				return ex.getCause() instanceof NotAllowed;
			}
		});
	}

	private static @org.jspecify.annotations.Nullable Object nothing(Class<?> type) {
		if (type == boolean.class) {
			return false;
		}
		return (type == int.class) ? (Object) 0 : (type == long.class) ? (Object) 0L : null;
	}

}
