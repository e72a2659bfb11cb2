package app.wayside.audit.web;

import app.wayside.identity.Permission;
import app.wayside.web.Destination;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of the log in the rail. */
@Configuration(proxyBeanMethods = false)
class AuditRoom {

	@Bean
	Destination auditDestination() {
		return new Destination("audit", "shield", "/settings/audit", Permission.READ_AUDIT, 110);
	}

}
