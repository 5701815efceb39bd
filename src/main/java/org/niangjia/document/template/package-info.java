/**
 * Letters as officers write them in Word or WPS: {@code .docx} files whose tags are filled. Data only: nothing in a template
 * or in what it is filled with is ever evaluated, and what is filled in is not looked at for tags (T27).
 */
@NamedInterface("template")
@NullMarked
package org.niangjia.document.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
