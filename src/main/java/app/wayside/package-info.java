/**
 * The house: each folder is a module, and says in its own {@code package-info} what it is
 * for and what it uses. Here stands only what starts them together.
 */
@NullMarked
package app.wayside;

import org.jspecify.annotations.NullMarked;
