package app.wayside.workspace.shell;

import app.wayside.identity.Permission;
import app.wayside.web.Destination;
import app.wayside.web.SettingsPlace;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of the workspace in the rail and in the settings. */
@Configuration(proxyBeanMethods = false)
class Rooms {

	@Bean
	Destination inboxDestination() {
		return new Destination("inbox", "inbox", "/cases", Permission.READ_CASES, 10);
	}

	@Bean
	Destination wallDestination() {
		return new Destination("reports", "chart", "/wall", Permission.SUPERVISE_CASES, 60);
	}

	@Bean
	Destination settingsDestination() {
		return new Destination("settings", "gear", "/settings", Permission.READ_CASES, 100);
	}

	@Bean
	SettingsPlace staffPlace() {
		return new SettingsPlace("staff", "/settings/staff", Permission.MANAGE_STAFF, 10);
	}

	@Bean
	SettingsPlace teamsPlace() {
		return new SettingsPlace("teams", "/settings/teams", Permission.MANAGE_STAFF, 11);
	}

	@Bean
	SettingsPlace skillsPlace() {
		return new SettingsPlace("skills", "/settings/skills", Permission.MANAGE_STAFF, 12);
	}

	@Bean
	SettingsPlace rolesPlace() {
		return new SettingsPlace("roles", "/settings/roles", Permission.MANAGE_STAFF, 13);
	}

	@Bean
	SettingsPlace tokensPlace() {
		return new SettingsPlace("tokens", "/settings/tokens", Permission.MANAGE_STAFF, 14);
	}

	@Bean
	SettingsPlace cannedTextsPlace() {
		return new SettingsPlace("canned-texts", "/settings/canned-texts", Permission.MANAGE_RULES, 20);
	}

	@Bean
	SettingsPlace lettersPlace() {
		return new SettingsPlace("letters", "/settings/letters", Permission.MANAGE_RULES, 21);
	}

	@Bean
	SettingsPlace outboxPlace() {
		return new SettingsPlace("outbox", "/settings/outbox", Permission.MANAGE_CHANNELS, 32);
	}

	@Bean
	SettingsPlace webhooksPlace() {
		return new SettingsPlace("webhooks", "/settings/webhooks", Permission.MANAGE_STAFF, 15);
	}

	@Bean
	SettingsPlace auditPlace() {
		return new SettingsPlace("audit", "/settings/audit", Permission.READ_AUDIT, 50);
	}

}
