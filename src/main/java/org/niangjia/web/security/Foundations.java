package org.niangjia.web.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** What the three doors share. */
@EnableWebSecurity
@Configuration(proxyBeanMethods = false)
class Foundations {

    /** Without it, patterns miss the paths that Camunda's servlets serve. */
    @Bean
    PathPatternRequestMatcherBuilderFactoryBean pathPatterns() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }

    /** After signing in one comes to the page one asked for, not to a fragment or a picture of it. */
    @Bean
    RequestCache wantedPage() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(Foundations::isPage);
        return cache;
    }

    private static boolean isPage(HttpServletRequest request) {
        var accept = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
        return "GET".equals(request.getMethod())
                && accept.contains(MediaType.TEXT_HTML_VALUE)
                && request.getHeader("HX-Request") == null
                && !"/session".equals(request.getRequestURI());
    }
}
