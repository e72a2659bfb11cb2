/** Customers for programs. */
@NullMarked
package app.wayside.customers.api;

import org.jspecify.annotations.NullMarked;
