package app.wayside.identity.signin;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

import app.wayside.identity.StaffId;
import app.wayside.tenancy.TenantId;

/**
 * Who a session belongs to. It is kept with the session, and so holds ids and nothing
 * else.
 *
 * @param tenant the travel company
 * @param staff the member of its staff
 */
public record Person(UUID tenant, UUID staff) implements Principal, Serializable {

	@Override
	public String getName() {
		return nameOf(tenantId(), staffId());
	}

	static String nameOf(TenantId tenant, StaffId staff) {
		return tenant + "/" + staff;
	}

	TenantId tenantId() {
		return new TenantId(this.tenant);
	}

	StaffId staffId() {
		return new StaffId(this.staff);
	}

}
