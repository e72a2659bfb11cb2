/**
 * Finds cases by words: of their number, subject, references, customer, and of every
 * message in them. Words are made in Java, by the same analysis for texts and for
 * questions (English and Indonesian stems, Chinese in pairs of characters), and looked up
 * in PostgreSQL.
 */
@NullMarked
package app.wayside.cases.search;

import org.jspecify.annotations.NullMarked;
