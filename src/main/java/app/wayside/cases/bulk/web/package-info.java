/** Where agents change many cases at once, and watch how far it is. */
@NullMarked
package app.wayside.cases.bulk.web;

import org.jspecify.annotations.NullMarked;
