package app.wayside.workspace.access;

import java.util.List;

import app.wayside.identity.SignedIn;
import app.wayside.identity.signin.OneTimeCodes;
import app.wayside.identity.signin.Sessions;
import app.wayside.web.Choice;
import app.wayside.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * One's own profile.
 *
 * @param me whoever looks
 * @param zones to choose from
 * @param enrolment of one-time codes that was begun; none if not
 * @param drawing the enrolment to scan; none if not begun
 * @param browsers in which one is signed in
 */
public record ProfilePage(SignedIn me, List<Choice> zones, OneTimeCodes.@Nullable Enrolment enrolment,
		@Nullable QrDrawing drawing, List<Sessions.Browser> browsers) implements Page {

	@Override
	public String template() {
		return "workspace/access/profile";
	}

	@Override
	public String toString() {
		return "ProfilePage[]";
	}

}
