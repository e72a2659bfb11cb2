/**
 * Goodwill: vouchers, points and cash that a case cost beyond what was owed. What is
 * within the limits is given at once, what is above them waits for somebody else; the
 * ledger is only ever added to.
 */
@NamedInterface("goodwill")
@NullMarked
package app.wayside.cases.goodwill;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
