/** Where automations are written, tried, and looked after. */
@NullMarked
package app.wayside.cases.automation.web;

import org.jspecify.annotations.NullMarked;
