/** Tests of the web frame. */
@NullMarked
package app.wayside.web;

import org.jspecify.annotations.NullMarked;
