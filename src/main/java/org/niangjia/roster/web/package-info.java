/** The pages of the roster. */
@NullMarked
package org.niangjia.roster.web;

import org.jspecify.annotations.NullMarked;
