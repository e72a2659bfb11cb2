/** How much one program may ask of us. */
@org.jspecify.annotations.NullMarked
package app.wayside.api.limits;
