/**
 * Lists of cases that people make for themselves, for their team or for everybody: a
 * filter with a name, an order and a place among the others.
 */
@NamedInterface("views")
@NullMarked
package app.wayside.cases.views;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
