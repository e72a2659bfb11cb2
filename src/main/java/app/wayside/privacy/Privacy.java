package app.wayside.privacy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import app.wayside.identity.Allowed;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to what is owed to a person about whom something is kept. */
@Service
public class Privacy {

	private final WhatIsKept kept;

	private final Erasures erasures;

	private final JsonMapper json;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	Privacy(WhatIsKept kept, Erasures erasures, JsonMapper json, Facts facts, ApplicationEventPublisher events) {
		this.kept = kept;
		this.erasures = erasures;
		this.json = json;
		this.facts = facts;
		this.events = events;
	}

	/**
	 * All that is kept about a customer, as a zip with one JSON file for each module; for
	 * each profile that was joined with his, the same in a folder of its own.
	 */
	@Transactional
	@Allowed(Permission.MANAGE_PRIVACY)
	public byte[] export(UUID customerId) {
		List<PersonalDataExport> exports = this.kept.export(customerId);
		this.events.publishEvent(new PrivacyEvent.Exported(this.facts.now(), customerId,
				exports.stream().map(PersonalDataExport::module).toList()));
		return zip(exports);
	}

	/**
	 * Asks for a customer to be erased; a second person has to agree.
	 * @param reason on whose request and why
	 * @return the erasure that now waits for its approval
	 * @throws ErasureAlreadyRequested if one waits already, or was done
	 */
	@Transactional
	@Allowed(Permission.MANAGE_PRIVACY)
	public UUID erase(UUID customerId, String reason) {
		if (reason.isBlank()) {
			throw new ErasureReasonMissing();
		}
		this.kept.export(customerId);
		UUID person = this.kept.mainId(customerId);
		Erasure erasure = this.erasures.request(person, reason.strip());
		this.events.publishEvent(new PrivacyEvent.ErasureRequested(this.facts.now(), person, erasure.id()));
		return erasure.id();
	}

	/** The latest erasure of a customer that was asked for. */
	@Transactional(readOnly = true)
	@Allowed(Permission.MANAGE_PRIVACY)
	public Optional<Erasure> erasure(UUID customerId) {
		return this.erasures.latest(this.kept.mainId(customerId));
	}

	private byte[] zip(List<PersonalDataExport> exports) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (PersonalDataExport export : exports) {
				zip.putNextEntry(new ZipEntry(export.module() + ".json"));
				zip.write(this.json.writerWithDefaultPrettyPrinter().writeValueAsBytes(export.content()));
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
