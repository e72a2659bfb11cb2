package app.wayside.imports.web;

import app.wayside.identity.Permission;
import app.wayside.web.SettingsPlace;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of imports in the settings. */
@Configuration(proxyBeanMethods = false)
class ImportsRoom {

	@Bean
	SettingsPlace importsPlace() {
		return new SettingsPlace("imports", "/settings/imports", Permission.MANAGE_CHANNELS, 34);
	}

}
