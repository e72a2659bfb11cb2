package app.wayside.demo;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.wayside.conversations.ChannelId;
import app.wayside.demo.script.Agency;
import app.wayside.identity.Actor;
import app.wayside.tenancy.TenantId;

/**
 * The agency once it is there: everything of the script by its key.
 *
 * @param tenant the company
 * @param agency as the script has it
 * @param staff those who act
 * @param channels by key
 */
record Cast(TenantId tenant, Agency agency, Map<String, Actor.Staff> staff, Map<String, ChannelId> channels) {

	Actor.Staff actor(String key) {
		Actor.Staff actor = this.staff.get(key);
		if (actor == null) {
			throw new IllegalStateException("The script has nobody called " + key);
		}
		return actor;
	}

	List<UUID> ids(List<String> keys) {
		return keys.stream().map((key) -> actor(key).id()).toList();
	}

}
