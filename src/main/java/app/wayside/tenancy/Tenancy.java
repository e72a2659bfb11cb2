package app.wayside.tenancy;

import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * The tenant being served by the running thread. It is bound once, at the edge (a
 * signed-in request, an arriving mail, a job), and read by the transaction that talks to
 * the database.
 */
public final class Tenancy {

	private static final ScopedValue<TenantId> TENANT = ScopedValue.newInstance();

	private Tenancy() {
	}

	/**
	 * The tenant being served.
	 * @throws NoTenant where none is bound
	 */
	public static TenantId current() {
		return TENANT.orElseThrow(NoTenant::new);
	}

	/** The tenant being served, if one is bound. */
	public static Optional<TenantId> bound() {
		return TENANT.isBound() ? Optional.of(TENANT.get()) : Optional.empty();
	}

	/** Serves a tenant for the length of a call. */
	public static <T> T as(TenantId tenant, Callable<T> work) throws Exception {
		return ScopedValue.where(TENANT, tenant).call(work::call);
	}

	/** Work was asked for without saying for which tenant: a fault of the program. */
	public static final class NoTenant extends IllegalStateException {

		NoTenant() {
			super("No tenant is bound to this thread");
		}

	}

}
