package app.wayside.cases;

import java.util.List;
import java.util.UUID;

import app.wayside.privacy.PersonalData;
import app.wayside.privacy.PersonalDataExport;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person has to do with cases of others. */
@Component
class PartyPersonalData implements PersonalData {

	private final JdbcClient jdbc;

	PartyPersonalData(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public PersonalDataExport export(UUID customerId) {
		return new PersonalDataExport("roles",
				new Roles(this.jdbc.sql("""
						select c.number, p.role from case_party p
						join service_case c on (c.tenant_id, c.id) = (p.tenant_id, p.case_id)
						where p.tenant_id = :tenant and p.customer_id = :customer order by c.number, p.role
						""")
					.param("tenant", Tenancy.current().value())
					.param("customer", customerId)
					.query(RecordRows.of(Kept.class))
					.list()));
	}

	@Override
	public void erase(UUID customerId) {
		this.jdbc.sql("delete from case_party where tenant_id = :tenant and customer_id = :customer")
			.param("tenant", Tenancy.current().value())
			.param("customer", customerId)
			.update();
	}

	/** Roles on cases. */
	record Roles(List<Kept> roles) {
	}

	/** A role on a case. */
	record Kept(String number, String role) {
	}

}
