package app.wayside.cases.learning;

import app.wayside.tenancy.TenantId;

/**
 * What a tenant's classifiers learn from has changed.
 *
 * @param tenant whose
 */
record MoreToLearn(TenantId tenant) {
}
