package app.wayside.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import app.wayside.tenancy.Tenancy;
import app.wayside.tenancy.TenantId;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Walks along the chains of all companies as the owner of the database. */
public final class ChainCheck {

	private ChainCheck() {
	}

	/** What each company's chain shows. */
	public static Map<TenantId, Verification> ofAll(DataSource owners) {
		JdbcClient jdbc = JdbcClient.create(owners);
		SealStore store = new SealStore(jdbc);
		Map<TenantId, Verification> found = new LinkedHashMap<>();
		for (UUID id : jdbc.sql("select every_tenant()").query(UUID.class).list()) {
			TenantId tenant = new TenantId(id);
			found.put(tenant, of(tenant, store));
		}
		return found;
	}

	private static Verification of(TenantId tenant, SealStore store) {
		try {
			return Tenancy.as(tenant, () -> Chain.verify(tenant, store.all(), store::between));
		}
		catch (RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
