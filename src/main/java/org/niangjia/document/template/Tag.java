package org.niangjia.document.template;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code {{案号}}}; {@code {{?约定违约金}}…{{/约定违约金}}} what stands there only if there is such a thing,
 * {@code {{^…}}…{{/…}}} only if there is not, {@code {{#请求}}…{{/请求}}} once for each.
 *
 * @param mark {@code ?}, {@code ^}, {@code #}, {@code /}, or nothing
 */
record Tag(String mark, String name, int start, int end) {

    private static final Pattern FORM = Pattern.compile("\\{\\{\\s*([?^#/]?)\\s*([^{}\\s]+)\\s*}}");

    static List<Tag> in(String text) {
        return FORM.matcher(text)
                .results()
                .map(found -> new Tag(found.group(1), found.group(2), found.start(), found.end()))
                .toList();
    }

    /** The tag that a paragraph consists of, if it does. */
    static List<Tag> whole(String text) {
        Matcher only = FORM.matcher(text.strip());
        return only.matches() ? List.of(new Tag(only.group(1), only.group(2), 0, text.length())) : List.of();
    }

    boolean opens() {
        return !mark.isEmpty() && !closes();
    }

    boolean closes() {
        return mark.equals("/");
    }

    boolean opensAlike(Tag other) {
        return opens() && other.opens() && name.equals(other.name);
    }

    boolean closedBy(Tag other) {
        return other.closes() && name.equals(other.name);
    }
}
