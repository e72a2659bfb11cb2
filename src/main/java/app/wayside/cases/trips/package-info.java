/**
 * Which trip a case is about: found by the numbers that its words name, if whoever wrote
 * has to do with it, or said by a colleague. The departure of the trip makes a case
 * urgent.
 */
@NullMarked
package app.wayside.cases.trips;

import org.jspecify.annotations.NullMarked;
