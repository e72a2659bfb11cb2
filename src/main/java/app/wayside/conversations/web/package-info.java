/** Messages as agents see them in their original form. */
@org.jspecify.annotations.NullMarked
package app.wayside.conversations.web;
