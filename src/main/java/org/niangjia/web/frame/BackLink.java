package org.niangjia.web.frame;

import java.util.regex.Pattern;

/** Where to return to after a small errand: a path of this house, never another address (open redirect). */
final class BackLink {

    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\w\\-./?=&%+,~:@]{0,500}");

    private BackLink() {}

    static String of(String wish) {
        return OWN.matcher(wish).matches() ? wish : "/";
    }
}
