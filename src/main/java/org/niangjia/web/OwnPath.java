package org.niangjia.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a redirect may lead: a plain path of this house, never to another host (T32). */
public final class OwnPath {

    private static final String HOME = "/";
    private static final int LONGEST = 500;
    private static final String PLAIN_OR_ESCAPED = "(?:[\\w.~=&+,:-]|%[0-9A-Fa-f]{2})*";
    private static final Pattern PLAIN = Pattern.compile("/(?:[\\w.~-][\\w./~-]*)?(?:\\?" + PLAIN_OR_ESCAPED + ")?");

    private OwnPath() {}

    public static String of(@Nullable String wanted) {
        return wanted != null && isOwn(wanted) ? wanted : HOME;
    }

    private static boolean isOwn(String wanted) {
        return wanted.length() <= LONGEST
                && PLAIN.matcher(wanted).matches()
                && !wanted.contains("//")
                && !wanted.contains("..");
    }
}
