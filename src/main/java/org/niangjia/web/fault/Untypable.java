package org.niangjia.web.fault;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * U+0000 is on no keyboard, and PostgreSQL stores it in no text: all doors refuse it, in parameters and in JSON alike. The
 * other control characters are a matter of the field that they stand in, which has a sentence for them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + Untypable.AFTER_THE_LIMIT_OF_LENGTH)
class Untypable extends OncePerRequestFilter {

    static final int AFTER_THE_LIMIT_OF_LENGTH = 20;

    private static final String SENTENCE = "提交的内容含有无法识别的控制字符，请删除后重新填写。系统没有做任何改动。";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (inParameters(request)) {
            refuse(request, response);
        } else if (isJson(request)) {
            passJson(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void passJson(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var kept = KeptBody.of(request);
        if (kept.isEmpty()) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        } else if (kept.get().holdsNul()) {
            refuse(request, response);
        } else {
            chain.doFilter(kept.get(), response);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Reason.give(SENTENCE, request);
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }

    private static boolean isJson(HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType())
                .filter(type -> type.toLowerCase(Locale.ROOT).contains("json"))
                .isPresent();
    }

    private static boolean inParameters(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .flatMap(Untypable::texts)
                .anyMatch(text -> text != null && text.indexOf('\0') >= 0);
    }

    private static Stream<String> texts(Map.Entry<String, String[]> parameter) {
        return Stream.concat(Stream.of(parameter.getKey()), Arrays.stream(parameter.getValue()));
    }
}
