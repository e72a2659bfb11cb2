package app.wayside.identity;

import java.sql.Timestamp;
import java.util.Set;

import app.wayside.tenancy.Tenancy;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is done, in one transaction, when a company is created. */
@Component
class Founding {

	private final JdbcClient jdbc;

	private final Facts facts;

	private final Beginnings beginnings;

	private final JsonMapper json;

	private final ApplicationEventPublisher events;

	Founding(JdbcClient jdbc, Facts facts, Beginnings beginnings, JsonMapper json, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.facts = facts;
		this.beginnings = beginnings;
		this.json = json;
		this.events = events;
	}

	/** The front doors through which the first rows are made. */
	@Component
	record Beginnings(Roles roles, Skills skills, Staff staff) {
	}

	boolean isFirst() {
		return this.jdbc.sql("select first_tenant_wanted()").query(Boolean.class).single();
	}

	StaffId found(TenantProfile company, FirstAdministrator administrator) {
		Fact fact = this.facts.now();
		try {
			insert(company, fact);
		}
		catch (DuplicateKeyException ex) {
			throw new KeyTaken(company.key());
		}
		Defaults defaults = Defaults.read(this.json);
		defaults.roles().forEach((role) -> this.beginnings.roles().create(role.profile()));
		defaults.skills().forEach(this.beginnings.skills()::create);
		StaffId id = this.beginnings.staff().add(profile(company, administrator), administrator.password());
		this.events.publishEvent(new TenantEvent.Created(fact, company.locale(), company.zone().getId()));
		return id;
	}

	private void insert(TenantProfile company, Fact fact) {
		this.jdbc.sql("""
				insert into tenant (tenant_id, slug, name, native_name, locale, zone, created_at)
				values (:tenant, :key, :name, :nativeName, :locale, :zone, :at)
				""")
			.param("tenant", Tenancy.current().value())
			.param("key", company.key())
			.param("name", company.name())
			.param("nativeName", company.nativeName())
			.param("locale", company.locale().toLanguageTag())
			.param("zone", company.zone().getId())
			.param("at", Timestamp.from(fact.at()))
			.update();
	}

	private static StaffProfile profile(TenantProfile company, FirstAdministrator administrator) {
		return new StaffProfile(administrator.email(), administrator.name(), administrator.nativeName(),
				company.locale(), company.zone(), Set.of(company.locale().getLanguage()), Set.of(),
				Set.of("administrator"), 8, null);
	}

}
