/** The checklist beside a case. */
@NullMarked
package app.wayside.cases.playbooks.web;

import org.jspecify.annotations.NullMarked;
