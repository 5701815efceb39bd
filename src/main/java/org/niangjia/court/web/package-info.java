/** The court's door, and what the office sees of it. */
@NullMarked
package org.niangjia.court.web;

import org.jspecify.annotations.NullMarked;
