package app.wayside.cases.web;

import app.wayside.identity.Permission;
import app.wayside.web.SettingsPlace;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of rules, processes and triage in the settings. */
@Configuration(proxyBeanMethods = false)
class CasesRoom {

	@Bean
	SettingsPlace rulesPlace() {
		return new SettingsPlace("rules", "/settings/policies", Permission.MANAGE_RULES, 22);
	}

	@Bean
	SettingsPlace endingsPlace() {
		return new SettingsPlace("endings", "/settings/solutions", Permission.MANAGE_RULES, 23);
	}

	@Bean
	SettingsPlace processesPlace() {
		return new SettingsPlace("processes", "/settings/processes", Permission.MANAGE_RULES, 24);
	}

	@Bean
	SettingsPlace triagePlace() {
		return new SettingsPlace("triage", "/settings/triage", Permission.MANAGE_RULES, 25);
	}

	@Bean
	SettingsPlace playbooksPlace() {
		return new SettingsPlace("playbooks", "/settings/playbooks", Permission.MANAGE_RULES, 27);
	}

	@Bean
	SettingsPlace macrosPlace() {
		return new SettingsPlace("macros", "/settings/macros", Permission.WORK_CASES, 26);
	}

	@Bean
	SettingsPlace automationsPlace() {
		return new SettingsPlace("automations", "/settings/automations", Permission.MANAGE_RULES, 28);
	}

	@Bean
	SettingsPlace goodwillPlace() {
		return new SettingsPlace("goodwill", "/settings/goodwill-limits", Permission.MANAGE_RULES, 23);
	}

}
