/** The screens of approvals. */
@NullMarked
package app.wayside.approvals.web;

import org.jspecify.annotations.NullMarked;
