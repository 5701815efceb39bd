/**
 * Forms on our own pages: any {@code .form} drawn on the server, usable without JavaScript. What was typed is drawn
 * again as it was typed; what it means is the contract's business.
 */
@NullMarked
package org.niangjia.desk.form;

import org.jspecify.annotations.NullMarked;
