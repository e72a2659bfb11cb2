package app.wayside.workspace.access;

import java.util.List;
import java.util.UUID;

import app.wayside.web.Page;

/**
 * The choice of whoever works for several companies.
 *
 * @param companies to choose from
 */
public record CompanyPage(List<Company> companies) implements Page {

	/**
	 * One of them.
	 *
	 * @param id of the tenant
	 * @param name in English
	 * @param nativeName in Chinese; may be empty
	 */
	public record Company(UUID id, String name, String nativeName) {
	}

	@Override
	public String template() {
		return "workspace/access/company";
	}

}
