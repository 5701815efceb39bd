package org.niangjia.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** What a stranger may ask for: the endpoints that say so. */
@Component
class PublicEndpoints implements RequestMatcher {

    private final SingletonSupplier<List<RequestMappingInfo>> endpoints;

    PublicEndpoints(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping) {
        this.endpoints =
                SingletonSupplier.of(() -> publicOnes(mapping.getObject().getHandlerMethods()));
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        return endpoints.obtain().stream().anyMatch(endpoint -> endpoint.getMatchingCondition(request) != null);
    }

    private static List<RequestMappingInfo> publicOnes(Map<RequestMappingInfo, HandlerMethod> all) {
        return all.entrySet().stream()
                .filter(entry -> Audience.of(entry.getValue()).kind() == Audience.Kind.ANYONE)
                .map(Map.Entry::getKey)
                .toList();
    }
}
