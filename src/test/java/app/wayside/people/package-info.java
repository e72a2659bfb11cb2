/** What the tests of people and of what is decided about them share. */
@NullMarked
package app.wayside.people;

import org.jspecify.annotations.NullMarked;
