package org.niangjia.web.frame;

import java.util.List;

/**
 * One line under the top bar that concerns every page.
 *
 * @param kind {@code demo}, {@code warn} or {@code danger}
 * @param sentence a key of the message bundle
 */
public record Banner(String kind, String icon, String sentence, List<Object> details) {}
