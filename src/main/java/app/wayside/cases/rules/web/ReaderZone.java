package app.wayside.cases.rules.web;

import java.time.ZoneId;
import java.time.ZoneOffset;

import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Staff;
import app.wayside.identity.StaffSummary;

import org.springframework.stereotype.Component;

/** The zone in which whoever acts reads and types times. */
@Component
class ReaderZone {

	private final Staff staff;

	ReaderZone(Staff staff) {
		this.staff = staff;
	}

	ZoneId get() {
		return (Acting.current() instanceof Actor.Staff reader)
				? this.staff.find(reader.staffId()).map(StaffSummary::zone).orElse(ZoneOffset.UTC) : ZoneOffset.UTC;
	}

}
