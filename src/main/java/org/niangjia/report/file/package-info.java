/** Reports as files that an office passes on: a spreadsheet and a Word document with the figures of the page and their definitions. */
@NullMarked
package org.niangjia.report.file;

import org.jspecify.annotations.NullMarked;
