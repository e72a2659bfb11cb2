package app.wayside.workspace.access;

import app.wayside.identity.Permission;
import app.wayside.web.Destination;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of these screens in the rail. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

	@Bean
	Destination settingsDestination() {
		return new Destination("settings", "gear", "/settings/staff", Permission.MANAGE_STAFF, 100);
	}

}
