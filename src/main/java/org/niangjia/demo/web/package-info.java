/** The demonstration's own API. */
@NullMarked
package org.niangjia.demo.web;

import org.jspecify.annotations.NullMarked;
