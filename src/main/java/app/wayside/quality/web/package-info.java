/** The answers of customers, for those who look after quality. */
@NullMarked
package app.wayside.quality.web;

import org.jspecify.annotations.NullMarked;
