/** Goodwill on the screen: beside the case, beside the customer, and the ledger. */
@NullMarked
package app.wayside.cases.goodwill.web;

import org.jspecify.annotations.NullMarked;
