package app.wayside.privacy;

/**
 * What one module keeps about a person.
 *
 * @param module its name; becomes the name of a file
 * @param content written as JSON
 */
public record PersonalDataExport(String module, Record content) {
}
