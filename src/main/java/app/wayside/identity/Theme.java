package app.wayside.identity;

/** Light, dark, or as the device says. */
public enum Theme {

	/** As the device says. */
	AUTO,
	/** Dark ink on light paper. */
	LIGHT,
	/** Light ink on dark paper. */
	DARK

}
