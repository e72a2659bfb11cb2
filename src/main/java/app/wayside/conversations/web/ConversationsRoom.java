package app.wayside.conversations.web;

import app.wayside.identity.Permission;
import app.wayside.web.SettingsPlace;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of channels in the settings. */
@Configuration(proxyBeanMethods = false)
class ConversationsRoom {

	@Bean
	SettingsPlace channelsPlace() {
		return new SettingsPlace("channels", "/settings/channels", Permission.MANAGE_CHANNELS, 30);
	}

	@Bean
	SettingsPlace intakePlace() {
		return new SettingsPlace("intake", "/settings/intake", Permission.MANAGE_CHANNELS, 31);
	}

}
