/**
 * The engine as this house runs it: what is switched on and off, and the mitigations that a release without further
 * security fixes needs.
 *
 * <p>Three rooms: {@code guard} decides what the engine evaluates and deploys, {@code directory} shows it our members and
 * unions, {@code tasklist} is the web application as officers meet it.
 */
@NullMarked
package org.niangjia.engine.camunda;

import org.jspecify.annotations.NullMarked;
