package org.niangjia.web.frame;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Links to the page the reader is on with one thing changed: the next sheet of a list, one filter less. */
@Component
@RequiredArgsConstructor
class Links {

    private final HttpServletRequest request;

    /** This page, or the first one where it cannot be opened again. */
    public String here() {
        var opened =
                HttpMethod.GET.matches(request.getMethod()) && request.getDispatcherType() == DispatcherType.REQUEST;
        return opened ? relative(ServletUriComponentsBuilder.fromCurrentRequest()) : "/";
    }

    public String with(String parameter, Object value) {
        return relative(ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam(parameter, UriUtils.encode(value.toString(), StandardCharsets.UTF_8)));
    }

    /** Without one filter, from the list's first sheet. */
    public String without(String parameter) {
        return relative(ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam(parameter)
                .replaceQueryParam("page"));
    }

    private static String relative(UriComponentsBuilder address) {
        return address.scheme(null).host(null).port(null).build().toUriString();
    }
}
