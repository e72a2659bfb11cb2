/** Which team a case belongs to, and who there has room, skill and language for it. */
@org.jspecify.annotations.NullMarked
package app.wayside.cases.routing;
