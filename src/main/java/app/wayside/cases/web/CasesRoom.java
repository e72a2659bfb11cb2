package app.wayside.cases.web;

import app.wayside.identity.Permission;
import app.wayside.web.SettingsPlace;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of processes and triage in the settings. */
@Configuration(proxyBeanMethods = false)
class CasesRoom {

	@Bean
	SettingsPlace processesPlace() {
		return new SettingsPlace("processes", "/settings/processes", Permission.MANAGE_RULES, 24);
	}

	@Bean
	SettingsPlace triagePlace() {
		return new SettingsPlace("triage", "/settings/triage", Permission.MANAGE_RULES, 25);
	}

}
