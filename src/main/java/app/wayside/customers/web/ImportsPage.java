package app.wayside.customers.web;

import java.util.List;

import app.wayside.customers.CustomerImport;
import app.wayside.web.Page;

/**
 * Lists of customers that were handed in.
 *
 * @param lists the latest first
 */
public record ImportsPage(List<CustomerImport> lists) implements Page {

	@Override
	public String template() {
		return "customers/imports";
	}

	@Override
	public String section() {
		return "customers";
	}

}
