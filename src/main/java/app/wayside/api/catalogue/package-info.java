/** What a tenant has set up, for programs. */
@NullMarked
package app.wayside.api.catalogue;

import org.jspecify.annotations.NullMarked;
