package app.wayside.workspace.notices;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A notice in the list.
 *
 * @param id the event that caused it
 * @param kind why
 * @param aboutKind kind of what it is about
 * @param aboutId id of what it is about
 * @param detail a word about it
 * @param byName who caused it
 * @param at when, UTC
 * @param readAt when it was read, UTC
 * @param number of the case it is about, if it is about one
 * @param subject of that case, or the name of the automation
 */
public record NoticeRow(UUID id, NoticeKind kind, String aboutKind, UUID aboutId, String detail, String byName,
		Instant at, @Nullable Instant readAt, @Nullable String number, @Nullable String subject) {

	/** Whether it was not read yet. */
	public boolean unread() {
		return this.readAt == null;
	}

}
