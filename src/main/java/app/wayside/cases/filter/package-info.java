/**
 * The language in which people ask for cases: one line of words and of filters such as
 * {@code status:open due:<2h -tier:vip}. Here it is only read and written; what it means
 * in the database is said beside the lists.
 */
@NamedInterface("filter")
@NullMarked
package app.wayside.cases.filter;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
