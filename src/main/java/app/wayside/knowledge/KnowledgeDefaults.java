package app.wayside.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;

import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a tenant the texts that come with Wayside. */
@Service
public class KnowledgeDefaults {

	private final CannedTexts cannedTexts;

	private final Letters letters;

	private final JsonMapper json;

	KnowledgeDefaults(CannedTexts cannedTexts, Letters letters, JsonMapper json) {
		this.cannedTexts = cannedTexts;
		this.letters = letters;
		this.json = json;
	}

	/** Loads what the tenant does not have yet; what it changed is left as it is. */
	@Transactional
	@Allowed(Permission.MANAGE_RULES)
	public void loadDefaults() {
		Set<String> known = this.cannedTexts.all()
			.stream()
			.map((text) -> text.key().shortcut())
			.collect(Collectors.toSet());
		read("catalogue/canned.yaml", Catalogue.CannedFile.class).canned()
			.stream()
			.filter((entry) -> !known.contains(entry.shortcut()))
			.forEach((entry) -> this.cannedTexts.write(entry.key(), entry.wordings()));
		read("catalogue/texts.yaml", Catalogue.LettersFile.class).texts().forEach(this::load);
	}

	private void load(Catalogue.LetterEntry entry) {
		LetterKind kind = LetterKind.of(entry.key());
		entry.wordings()
			.entrySet()
			.stream()
			.filter((wording) -> this.letters.find(kind, wording.getKey()).isEmpty())
			.forEach((wording) -> this.letters.rewrite(kind, wording.getKey(), wording.getValue(), 0));
	}

	private <T> T read(String path, Class<T> type) {
		Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
		try (InputStream file = new ClassPathResource(path).getInputStream()) {
			return this.json.convertValue(yaml.load(file), type);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
