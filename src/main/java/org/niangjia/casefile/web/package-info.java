/** What the auditor sees of the record as a whole. Cases and their records are shown by {@code desk}. */
@NullMarked
package org.niangjia.casefile.web;

import org.jspecify.annotations.NullMarked;
