/** The doors of imports for programs. */
@org.jspecify.annotations.NullMarked
package app.wayside.imports.api;
