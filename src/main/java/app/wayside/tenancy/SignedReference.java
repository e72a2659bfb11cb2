package app.wayside.tenancy;

import java.util.UUID;

/**
 * What a signed token refers to.
 *
 * @param tenant whose it is
 * @param subject the id of the thing
 */
public record SignedReference(TenantId tenant, UUID subject) {
}
