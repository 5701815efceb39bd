package org.niangjia.web.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line under the top bar that concerns every page.
 *
 * @param path where one learns more or does something about it, if anywhere
 * @param kind {@code demo}, {@code warn} or {@code danger}
 * @param sentence a key of the message bundle
 */
public record Banner(
        String kind,
        String icon,
        String sentence,
        List<Object> details,
        @Nullable String path) {

    static Banner of(String kind, String icon, String sentence, Object... details) {
        return new Banner(kind, icon, sentence, List.of(details), null);
    }

    Banner leadingTo(String address) {
        return new Banner(kind, icon, sentence, details, address);
    }
}
