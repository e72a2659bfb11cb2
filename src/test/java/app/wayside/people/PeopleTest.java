package app.wayside.people;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import app.wayside.support.WaysideTest;

/** A test of the modules that know people and what is decided about them. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WaysideTest
public @interface PeopleTest {

}
