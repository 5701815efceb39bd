/**
 * What people and programs are told when something does not work: what, why, what next, and a number to quote. Never a
 * stack trace, an engine id or somebody's data.
 */
@NullMarked
package org.niangjia.web.fault;

import org.jspecify.annotations.NullMarked;
