/**
 * One problem behind many cases: a disruption, a fault, a hotel that closed. It gathers
 * the cases as its children, and one word goes out to all whom it concerns.
 */
@NamedInterface("problems")
@NullMarked
package app.wayside.cases.problems;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
