package app.wayside.customers;

import app.wayside.identity.AtField;
import app.wayside.refusal.Invalid;

/** Persons work for companies, not for persons, and companies for nobody. */
public final class NotACompany extends Invalid implements AtField {

	NotACompany() {
		super("customers.refusal.not-a-company");
	}

	@Override
	public String field() {
		return "companyId";
	}

}
