package app.wayside.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import app.wayside.identity.Unguarded;
import app.wayside.tenancy.Ids;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of the files. It is called by front doors that have checked who may do
 * what; whoever serves a file to a browser does it with a {@link Download}.
 */
@Service
@EnableConfigurationProperties(FileSettings.class)
public class Files {

	private static final String CALLERS_DUTY = "the module to whose thing the file belongs has checked it";

	private final FileStore store;

	private final FileSettings settings;

	private final Clock clock;

	Files(FileStore store, FileSettings settings, Clock clock) {
		this.store = store;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Keeps a file. Bytes that the tenant has already are not kept twice.
	 * @throws FileTooLarge beyond the limit of its origin
	 * @throws FileTypeRefused for a program or a script that a person hands in; one that
	 * was received is kept as {@code application/octet-stream}
	 */
	@Unguarded(CALLERS_DUTY)
	@Transactional
	public StoredFile store(Upload upload) {
		StoredFile file = judge(upload);
		this.store.keep(HexFormat.of().parseHex(file.sha256()), upload.content());
		this.store.add(file, upload, this.clock.instant());
		return file;
	}

	/** One file, if the tenant has it. */
	@Transactional(readOnly = true)
	public Optional<StoredFile> find(FileId id) {
		return this.store.find(List.of(id)).stream().findFirst();
	}

	/** Those of the files that the tenant has, oldest first. */
	@Transactional(readOnly = true)
	public List<StoredFile> findAll(Collection<FileId> ids) {
		return ids.isEmpty() ? List.of() : this.store.find(ids);
	}

	/**
	 * All bytes of a file.
	 * @throws FileNotFound if the tenant has no such file
	 */
	@Transactional(readOnly = true)
	public byte[] content(FileId id) {
		return this.store.content(id).orElseThrow(FileNotFound::new);
	}

	/** Forgets files, and their bytes unless another file shares them. */
	@Unguarded(CALLERS_DUTY)
	@Transactional
	public void forget(Collection<FileId> ids) {
		List<byte[]> hashes = ids.isEmpty() ? List.of() : this.store.remove(ids);
		if (!hashes.isEmpty()) {
			this.store.removeUnused(hashes);
		}
	}

	private StoredFile judge(Upload upload) {
		String name = FileNames.clean(upload.name());
		if (upload.content().length > this.settings.largest(upload.origin()).toBytes()) {
			throw new FileTooLarge(name, this.settings.largest(upload.origin()).toMegabytes());
		}
		String type = FileTypes.of(upload.content(), name);
		boolean runs = FileTypes.runs(type, name);
		if (runs && upload.origin() == Upload.Origin.UPLOADED) {
			throw new FileTypeRefused(name);
		}
		return new StoredFile(new FileId(Ids.next()), name, runs ? FileTypes.UNKNOWN : type, upload.content().length,
				sha256(upload.content()));
	}

	private static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
