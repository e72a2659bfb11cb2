/** Programs that are told what happens. */
@org.jspecify.annotations.NullMarked
package app.wayside.api.webhooks;
