/** The screens of customers. */
@NullMarked
package app.wayside.customers.web;

import org.jspecify.annotations.NullMarked;
