package app.wayside.files;

/**
 * A file to keep.
 *
 * @param name as the sender called it
 * @param declaredType media type as the sender declared it; kept, but not believed
 * @param content all of its bytes
 * @param origin whether somebody is there to be refused
 */
@SuppressWarnings("ArrayRecordComponent")
public record Upload(String name, String declaredType, byte[] content, Origin origin) {

	/** A file that a person hands in, who can be told what is wrong with it. */
	public Upload(String name, String declaredType, byte[] content) {
		this(name, declaredType, content, Origin.UPLOADED);
	}

	/** A file that came with a message, and must not be lost whatever it is. */
	public static Upload received(String name, String declaredType, byte[] content) {
		return new Upload(name, declaredType, content, Origin.RECEIVED);
	}

	/** How a file comes in. */
	public enum Origin {

		/** Handed in on a screen or by a program: programs and scripts are refused. */
		UPLOADED,
		/** Arrived with a message: kept, and only ever downloaded. */
		RECEIVED

	}

}
