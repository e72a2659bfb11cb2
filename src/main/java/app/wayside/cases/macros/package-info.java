/**
 * Macros: named lists of deeds that a colleague does to a case with a few strokes, after
 * he has seen what they would do. They never touch what he is writing.
 */
@NamedInterface("macros")
@NullMarked
package app.wayside.cases.macros;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
