package app.wayside.cases.catalogue;

import java.util.List;
import java.util.Map;

/**
 * What a new tenant starts with.
 *
 * @param processes the ten processes and their categories
 * @param policies calendars, promises, ladders, surveys and fixed lists
 * @param canned texts for agents
 * @param texts mails that leave by themselves
 */
public record CatalogueDefaults(List<ProcessDefault> processes, PolicyDefaults policies, List<CannedDefault> canned,
		List<MailDefault> texts) {

	/** Reads the files that ship with Wayside. */
	public static CatalogueDefaults read() {
		return new CatalogueDefaults(CatalogueFiles.read("processes.yaml", ProcessFile.class).processes(),
				CatalogueFiles.read("policies.yaml", PolicyDefaults.class),
				CatalogueFiles.read("canned.yaml", CannedFile.class).canned(),
				CatalogueFiles.read("texts.yaml", TextFile.class).texts());
	}

	/** How somebody without a known name is addressed, by language. */
	public static Map<String, String> strangers() {
		return CatalogueFiles.read("texts.yaml", TextFile.class).strangers();
	}

	record ProcessFile(List<ProcessDefault> processes) {
	}

	record CannedFile(List<CannedDefault> canned) {
	}

	record TextFile(List<MailDefault> texts, Map<String, String> strangers) {
	}

}
