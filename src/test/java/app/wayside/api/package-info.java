/** Programs at work, over real sockets. */
@org.jspecify.annotations.NullMarked
package app.wayside.api;
