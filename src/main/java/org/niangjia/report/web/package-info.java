/** The pages and the API of the reports. */
@NullMarked
package org.niangjia.report.web;

import org.jspecify.annotations.NullMarked;
