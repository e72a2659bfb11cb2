/** One question over cases, people and files, for programs. */
@org.jspecify.annotations.NullMarked
package app.wayside.api.search;
