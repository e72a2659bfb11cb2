/** Problems on the screen: the list, one problem, and one word to many. */
@NullMarked
package app.wayside.cases.problems.web;

import org.jspecify.annotations.NullMarked;
