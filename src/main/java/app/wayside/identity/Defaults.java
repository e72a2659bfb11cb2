package app.wayside.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * The roles and skills that a company begins with, as its administrators may change them.
 *
 * @param roles to begin with
 * @param skills to begin with
 */
record Defaults(List<Role> roles, List<SkillProfile> skills) {

	record Role(String key, String name, String nativeName, List<String> permissions) {

		RoleProfile profile() {
			Set<Permission> granted = this.permissions.contains("*") ? EnumSet.allOf(Permission.class)
					: this.permissions.stream().map(Permission::valueOf).collect(Collectors.toSet());
			return new RoleProfile(this.key, this.name, this.nativeName, granted);
		}

	}

	static Defaults read(JsonMapper json) {
		try (InputStream file = new ClassPathResource("identity/defaults.json").getInputStream()) {
			return json.readValue(file, Defaults.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
