/** How much one program may ask of us. */
@NullMarked
package app.wayside.api.limits;

import org.jspecify.annotations.NullMarked;
