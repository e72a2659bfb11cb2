/**
 * What each tenant teaches and what is learned from it: the schemes made of its
 * catalogue, its corrections, and the classifiers that judge its texts. Learning is done
 * beside the work; what was learned last serves meanwhile.
 */
@NamedInterface("learning")
@NullMarked
package app.wayside.cases.learning;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
