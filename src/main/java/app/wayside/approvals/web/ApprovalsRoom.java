package app.wayside.approvals.web;

import app.wayside.identity.Permission;
import app.wayside.web.Destination;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of approvals in the rail. */
@Configuration(proxyBeanMethods = false)
class ApprovalsRoom {

	@Bean
	Destination approvalsDestination() {
		return new Destination("approvals", "check-square", "/approvals", Permission.DECIDE_APPROVALS, 50);
	}

}
