package app.wayside.support;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Permission;
import app.wayside.identity.StaffId;
import app.wayside.tenancy.TenantId;

/**
 * A travel company that a test works in.
 *
 * @param tenant its id
 * @param key its short name, unique among all tests
 * @param staff its people by their first names
 */
public record Company(TenantId tenant, String key, Map<String, Colleague> staff) {

	/** The password of everybody in tests. */
	public static final String PASSWORD = "Seven grey herons wade";

	/**
	 * Somebody who works there.
	 *
	 * @param id the staff id
	 * @param name in Latin letters
	 * @param email the address to sign in with
	 * @param permissions the sum of the roles
	 */
	public record Colleague(StaffId id, String name, String email, Set<Permission> permissions) {

		Actor.Staff actor() {
			return new Actor.Staff(this.id.value(), this.name, this.permissions);
		}

	}

	/** The colleague with a first name. */
	public Colleague colleague(String firstName) {
		Colleague colleague = this.staff.get(firstName);
		if (colleague == null) {
			throw new IllegalArgumentException("Nobody is called " + firstName);
		}
		return colleague;
	}

	/** Does some work as a colleague. */
	public <T> T as(String firstName, Callable<T> work) {
		return as(colleague(firstName).actor(), work);
	}

	/** Does some work as anybody. */
	public <T> T as(Actor actor, Callable<T> work) {
		try {
			return Acting.as(this.tenant, actor, work);
		}
		catch (RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Does some work without a result as a colleague. */
	public void run(String firstName, Runnable work) {
		Acting.run(this.tenant, colleague(firstName).actor(), work);
	}

	/** Does some work without a result in the name of Wayside. */
	public void run(Runnable work) {
		Acting.run(this.tenant, Actor.WAYSIDE, work);
	}

}
