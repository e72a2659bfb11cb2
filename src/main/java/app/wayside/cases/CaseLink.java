package app.wayside.cases;

import java.util.UUID;

/**
 * What a case is to another.
 *
 * @param id of the link
 * @param kind what one is to the other
 * @param outward whether the case that was asked for is that to the other one, or the
 * other way round
 * @param otherId the other case
 * @param number of the other case
 * @param subject of the other case
 * @param status of the other case
 */
public record CaseLink(UUID id, LinkKind kind, boolean outward, UUID otherId, String number, String subject,
		Status status) {

	/** The key of the words for it, seen from the case that was asked for. */
	public String text() {
		return "cases.link." + this.kind + (this.outward ? "" : ".inward");
	}

}
