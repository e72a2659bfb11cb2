package app.wayside.cases;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import app.wayside.support.WaysideTest;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * A test of work on cases against the whole application. Sweeps rest, so that tests
 * decide when queues are filled and ladders climbed.
 */
@WaysideTest
@TestPropertySource(
		properties = { "wayside.cases.ladder-sweep=1d", "wayside.cases.queue-sweep=1d", "wayside.cases.wake-sweep=1d" })
@Import({ Helpdesk.Doors.class, Helpdesk.Hiring.class, Helpdesk.Inside.class, Helpdesk.Reading.class,
		Helpdesk.Database.class })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface DeskTest {

}
