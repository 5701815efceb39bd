/**
 * Camunda Tasklist as a door for officers: single sign-on, ready filters, and the calls that it may make.
 */
@NullMarked
package org.niangjia.engine.camunda.tasklist;

import org.jspecify.annotations.NullMarked;
