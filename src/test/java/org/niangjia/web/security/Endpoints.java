package org.niangjia.web.security;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every way to ask the house for something, as Spring MVC knows it. */
record Endpoints(List<Endpoint> all) {

    private static final Map<String, String> SAMPLES =
            Map.of("process", "petition", "number", "XF4210022026999999", "year", "2026");
    private static final String NOTHING = "0";

    /** @param path with its variables filled in by something that does not exist */
    record Endpoint(HttpMethod method, String pattern, String path, HandlerMethod handler, Set<String> consumes) {

        Audience audience() {
            return Audience.of(handler);
        }

        boolean changes() {
            return !Set.of(HttpMethod.GET, HttpMethod.HEAD).contains(method);
        }

        boolean isApi() {
            return path.startsWith("/api/");
        }

        MockHttpServletRequestBuilder asked() {
            var request = MockMvcRequestBuilders.request(method, path);
            consumes.stream().findFirst().ifPresent(request::contentType);
            return request;
        }

        MockHttpServletRequest plain() {
            var request = new MockHttpServletRequest(method.name(), path);
            consumes.stream().findFirst().ifPresent(request::setContentType);
            return request;
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Endpoints of(RequestMappingHandlerMapping mapping) {
        return new Endpoints(mapping.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> endpoints(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Endpoint::toString))
                .toList());
    }

    private static Stream<Endpoint> endpoints(RequestMappingInfo info, HandlerMethod handler) {
        var methods = info.getMethodsCondition().getMethods();
        var consumes = info.getConsumesCondition().getConsumableMediaTypes().stream()
                .map(Object::toString)
                .collect(Collectors.toSet());
        return info.getPatternValues().stream()
                .flatMap(pattern -> (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                        .stream()
                                .map(method -> new Endpoint(
                                        method.asHttpMethod(), pattern, filled(pattern), handler, consumes)));
    }

    private static String filled(String pattern) {
        return Pattern.compile("\\{\\*?([^}:]+)(:(?:[^{}]|\\{[^}]*})*)?}")
                .matcher(pattern)
                .replaceAll(variable -> SAMPLES.getOrDefault(variable.group(1), NOTHING));
    }
}
