package app.wayside.customers;

/** How a customer said what he agrees to. The names are stored. */
public enum ConsentSource {

	/** On a form. */
	FORM,
	/** In a message. */
	MAIL,
	/** By telephone. */
	CALL,
	/** Face to face. */
	IN_PERSON,
	/** By a link that only he had. */
	LINK,
	/** It came with his data from elsewhere. */
	IMPORT

}
