package app.wayside.identity;

import java.sql.Timestamp;

import app.wayside.tenancy.Tenancy;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each member of staff changes about himself. */
@Service
public class Accounts {

	private static final String ONES_OWN = "about oneself only";

	private final JdbcClient jdbc;

	private final StaffStore store;

	private final Passwords passwords;

	private final JsonMapper json;

	private final Announcer announcer;

	Accounts(JdbcClient jdbc, StaffStore store, Passwords passwords, JsonMapper json, Announcer announcer) {
		this.jdbc = jdbc;
		this.store = store;
		this.passwords = passwords;
		this.json = json;
		this.announcer = announcer;
	}

	/** Keeps how one wants one's pages. */
	@Unguarded(ONES_OWN)
	@Transactional
	public void prefer(SignedIn.Preferences preferences) {
		this.jdbc.sql("""
				update staff set locale = :locale, zone = :zone, theme = :theme, density = :density,
				       keymap = cast(:keymap as jsonb)
				where tenant_id = :tenant and id = :id
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", oneself().value())
			.param("locale", preferences.locale().toLanguageTag())
			.param("zone", preferences.zone().getId())
			.param("theme", preferences.theme().name())
			.param("density", preferences.density().name())
			.param("keymap", this.json.writeValueAsString(preferences.keymap()))
			.update();
	}

	/** Says whether one takes work. */
	@Unguarded(ONES_OWN)
	@Transactional
	public void appear(Presence presence) {
		Fact fact = this.announcer.now();
		StaffId id = oneself();
		if (this.store.appear(id, presence, fact.at())) {
			this.announcer.tell(new StaffEvent.Appeared(fact, id, presence));
		}
	}

	/**
	 * Changes one's password.
	 * @throws WrongPassword if the present one is not right
	 * @throws PasswordRefused if the new one is easy to guess
	 */
	@Unguarded(ONES_OWN)
	@Transactional
	public void changePassword(String present, String wanted) {
		StaffId id = oneself();
		confirm(id, present);
		String email = this.store.find(id).orElseThrow(StaffNotFound::new).email();
		Fact fact = this.announcer.now();
		this.store.setPassword(id, this.passwords.hash(wanted, email), fact.at());
		this.announcer.tell(new StaffEvent.PasswordSet(fact, id));
	}

	/**
	 * Asks for no one-time code any longer.
	 * @throws WrongPassword if the password is not right
	 */
	@Unguarded(ONES_OWN)
	@Transactional
	public void removeSecondStep(String password) {
		StaffId id = oneself();
		confirm(id, password);
		if (this.store.removeSecondStep(id)) {
			this.announcer.tell(new StaffEvent.SecondStepRemoved(this.announcer.now(), id));
		}
	}

	private void confirm(StaffId id, String password) {
		if (!this.passwords.matches(password, this.store.passwordHash(id).orElse(null))) {
			throw new WrongPassword();
		}
	}

	/**
	 * The member of staff who acts.
	 * @throws Acting.NobodyActs if it is not a member of staff
	 */
	static StaffId oneself() {
		if (Acting.current() instanceof Actor.Staff staff) {
			return staff.staffId();
		}
		throw new Acting.NobodyActs();
	}

}
