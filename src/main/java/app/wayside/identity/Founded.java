package app.wayside.identity;

import app.wayside.tenancy.TenantId;

/**
 * A company just created.
 *
 * @param tenant its id
 * @param administrator its first member of staff
 */
public record Founded(TenantId tenant, StaffId administrator) {
}
