package app.wayside.customers;

/**
 * What a merge did to one field of the profile that stays.
 *
 * @param field which
 * @param before what it held
 * @param after what it holds since
 */
record Change(CustomerField field, String before, String after) {
}
