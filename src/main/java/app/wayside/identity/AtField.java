package app.wayside.identity;

/** A refusal that is the fault of one field of a form, and is shown beside it. */
public interface AtField {

	/** The name of the field. */
	String field();

}
