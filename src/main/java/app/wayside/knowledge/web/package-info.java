/** The screens on which texts are written, and the completion of the composer. */
@NullMarked
package app.wayside.knowledge.web;

import org.jspecify.annotations.NullMarked;
