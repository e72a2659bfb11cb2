package app.wayside.identity;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import app.wayside.tenancy.Ids;
import app.wayside.tenancy.Tenancy;
import app.wayside.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The travel companies on this Wayside. */
@Service
public class Tenants {

	private final JdbcClient jdbc;

	private final TransactionTemplate transactions;

	private final Founding founding;

	Tenants(JdbcClient jdbc, TransactionTemplate transactions, Founding founding) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.founding = founding;
	}

	/**
	 * Creates a company with its first administrator, default roles and skills.
	 * @throws KeyTaken if there is one with the key
	 * @throws PasswordRefused if the password is easy to guess
	 */
	@Unguarded("no screen leads here: the demonstration and the operator call it")
	public Founded create(TenantProfile company, FirstAdministrator administrator) {
		return inItsName(() -> this.founding.found(company, administrator));
	}

	/**
	 * Creates the first company, as the set-up page does.
	 * @throws AlreadySetUp if there is one
	 */
	@Unguarded("nobody exists yet who could be allowed")
	public Founded createFirst(TenantProfile company, FirstAdministrator administrator) {
		return inItsName(() -> {
			if (!this.founding.isFirst()) {
				throw new AlreadySetUp();
			}
			return this.founding.found(company, administrator);
		});
	}

	private Founded inItsName(Supplier<StaffId> work) {
		TenantId tenant = new TenantId(Ids.next());
		AtomicReference<@Nullable StaffId> administrator = new AtomicReference<>();
		Acting.run(tenant, Actor.WAYSIDE, () -> administrator.set(this.transactions.execute((status) -> work.get())));
		return new Founded(tenant, Objects.requireNonNull(administrator.get()));
	}

	/** Whether there is a company at all. */
	@Transactional(readOnly = true)
	public boolean isAnybodyHere() {
		return this.jdbc.sql("select exists (select from every_tenant())").query(Boolean.class).single();
	}

	/** The ids of all, for work that goes from one to the next. */
	@Transactional(readOnly = true)
	public List<TenantId> all() {
		return this.jdbc.sql("select every_tenant() as id")
			.query((row, number) -> new TenantId(row.getObject("id", UUID.class)))
			.list();
	}

	/** The company being served. */
	@Transactional(readOnly = true)
	public TenantProfile current() {
		return this.jdbc.sql("select slug, name, native_name, locale, zone from tenant where tenant_id = :tenant")
			.param("tenant", Tenancy.current().value())
			.query((row, number) -> new TenantProfile(row.getString("slug"), row.getString("name"),
					row.getString("native_name"), Locale.forLanguageTag(row.getString("locale")),
					ZoneId.of(row.getString("zone"))))
			.single();
	}

}
