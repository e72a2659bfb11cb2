/** What a tenant has set up, for programs: channels, processes, categories. */
@NullMarked
package app.wayside.api.catalogue;

import org.jspecify.annotations.NullMarked;
