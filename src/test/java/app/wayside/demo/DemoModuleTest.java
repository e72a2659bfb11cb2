package app.wayside.demo;

import app.wayside.conversations.Channels;
import app.wayside.demo.script.Agency;
import app.wayside.demo.script.DemoScript;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Founded;
import app.wayside.identity.Staff;
import app.wayside.support.ModuleTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class DemoModuleTest {

	private final DemoFounding founding;

	private final Staff staff;

	private final Channels channels;

	DemoModuleTest(DemoFounding founding, Staff staff, Channels channels) {
		this.founding = founding;
		this.staff = staff;
		this.channels = channels;
	}

	@Test
	void the_agency_of_the_script_is_founded_with_its_people_and_its_mailboxes() throws Exception {
		Agency agency = DemoScript.read().agency();
		var passwords = DemoFounding.passwords(agency);
		Founded founded = this.founding.found(agency, passwords);

		this.founding.settle(agency, founded, passwords);

		Acting.run(founded.tenant(), Actor.WAYSIDE, () -> {
			assertThat(this.staff.all()).hasSize(agency.staff().size());
			assertThat(this.channels.all()).extracting(Channels.Channel::address)
				.containsExactlyInAnyOrderElementsOf(agency.channels()
					.stream()
					.filter((channel) -> channel.kind().equals("email"))
					.map(Agency.Channel::address)
					.toList());
		});
	}

}
