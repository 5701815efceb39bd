package org.niangjia.web.fault;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** The sentence of a filter that refuses a request, for the answer that the last resort makes. */
public final class Reason {

    private static final String NAME = Reason.class.getName();

    private Reason() {}

    public static void give(String sentence, HttpServletRequest request) {
        request.setAttribute(NAME, sentence);
    }

    static @Nullable String of(HttpServletRequest request) {
        return request.getAttribute(NAME) instanceof String sentence ? sentence : null;
    }
}
