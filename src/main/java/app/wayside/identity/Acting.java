package app.wayside.identity;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

import app.wayside.tenancy.Tenancy;
import app.wayside.tenancy.TenantId;

/**
 * Who is acting on the running thread, and for which tenant. Bound at the edge: by the
 * filter of a signed-in request, by a job, by an arriving message.
 */
public final class Acting {

	private static final ScopedValue<Actor> ACTOR = ScopedValue.newInstance();

	private Acting() {
	}

	/**
	 * Whoever acts now.
	 * @throws NobodyActs where nobody is bound
	 */
	public static Actor current() {
		return ACTOR.orElseThrow(NobodyActs::new);
	}

	/** Whether somebody is bound. */
	public static boolean isBound() {
		return ACTOR.isBound();
	}

	/**
	 * Asks whether whoever acts has one of the permissions that a command takes.
	 * @throws NotAllowed where he has none of them
	 */
	public static void require(Allowed command) {
		List<Permission> wanted = List.of(command.value());
		if (Collections.disjoint(current().permissions(), wanted)) {
			throw new NotAllowed(wanted);
		}
	}

	/** Does some work for a tenant in the name of an actor. */
	public static <T> T as(TenantId tenant, Actor actor, Callable<T> work) throws Exception {
		return Tenancy.as(tenant, () -> ScopedValue.where(ACTOR, actor).call(work::call));
	}

	/**
	 * Does some work without a result, or a checked exception, for a tenant in the name
	 * of an actor.
	 */
	public static void run(TenantId tenant, Actor actor, Runnable work) {
		try {
			as(tenant, actor, () -> {
				work.run();
				return true;
			});
		}
		catch (RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A command was given by nobody: a fault of the program. */
	public static final class NobodyActs extends IllegalStateException {

		NobodyActs() {
			super("Nobody is bound to this thread");
		}

	}

}
