/** What agents do to a case on its page. */
@org.jspecify.annotations.NullMarked
package app.wayside.cases.web;
