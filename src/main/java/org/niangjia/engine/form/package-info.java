/**
 * The form contract: what a {@code .form} file asks, checked on the server exactly as Camunda Tasklist's form-js checks
 * it in the browser, and then more strictly. A refused answer carries the same Chinese sentence at every door.
 */
@NamedInterface("form")
@NullMarked
package org.niangjia.engine.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
