/**
 * One box over everything: cases by what is said in them, people and companies by their
 * names in any script, files by their names. What a person looked for is kept for a while
 * for himself.
 */
@org.jspecify.annotations.NullMarked
package app.wayside.workspace.search;
