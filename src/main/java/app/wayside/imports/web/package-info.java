/** The screens of imports from other desks. */
@org.jspecify.annotations.NullMarked
package app.wayside.imports.web;
