package app.wayside.cases.triage;

/**
 * A reference to a booking that a text names.
 *
 * @param kind what it refers to
 * @param value the reference in its plain form: upper case, without spaces
 * @param start the offset of its first char in the text
 * @param end the offset after its last char
 * @param why what made it one: the words beside it or its shape
 */
public record Reference(Kind kind, String value, int start, int end, String why) {

	/** What a reference refers to. */
	public enum Kind {

		/** A record locator (PNR) of six letters and digits. */
		LOCATOR,

		/** A ticket number: three digits of the airline and ten of the document. */
		TICKET,

		/** A flight number such as MU5101. */
		FLIGHT,

		/** A hotel booking such as HTL-88213. */
		HOTEL,

		/** Another order or booking, such as TOUR-5530. */
		ORDER,

		/** An invoice such as INV-26-01877. */
		INVOICE,

		/** A case of this desk such as C-2026-004182. */
		CASE

	}

}
