/**
 * Whether work is shared out fairly: what each colleague of a team was given, against
 * what his time at the desk and his capacity let expect.
 */
@NamedInterface("fairness")
@NullMarked
package app.wayside.cases.fairness;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
