package app.wayside.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/**
 * A test of one module, in whose package it stands. Started are the module and what it
 * uses, and nothing above it: a module that needs somebody above does not start. All such
 * tests share {@link OneDatabase}; each makes a company of its own with
 * {@link Companies}, and leaves nothing running behind.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(mode = ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES, verifyAutomatically = false)
@TestPropertySource(properties = { "wayside.mail.port=0", "wayside.empty=true",
		"logging.level.org.springframework.boot.autoconfigure.logging=OFF" })
@ContextConfiguration(initializers = OneDatabase.class)
@Import(Companies.class)
@DirtiesContext
public @interface ModuleTest {

}
