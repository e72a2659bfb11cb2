package app.wayside.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A command on a front door that takes no permission: it is about oneself, or comes
 * before anybody has signed in. A command has either this or {@link Allowed}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Unguarded {

	/** Why no permission is asked for. */
	String value();

}
