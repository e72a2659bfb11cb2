/** Cases, processes and triage for programs. */
@NullMarked
package app.wayside.cases.api;

import org.jspecify.annotations.NullMarked;
