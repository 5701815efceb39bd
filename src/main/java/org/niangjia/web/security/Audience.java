package org.niangjia.web.security;

import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.niangjia.identity.access.Anyone;
import org.niangjia.identity.access.Requires;
import org.niangjia.identity.access.SignedIn;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/**
 * For whom an endpoint is, by its annotation or else its class's. One that does not say is for nobody.
 *
 * @param action of the permission table, where that decides
 */
record Audience(Kind kind, @Nullable String action) {

    enum Kind {
        ANYONE,
        MEMBERS,
        GRANTED,
        NOBODY
    }

    /** The API's description is as public as its source. */
    private static final String DESCRIPTION = "org.springdoc.";

    static Audience of(HandlerMethod endpoint) {
        if (endpoint.getBeanType().getName().startsWith(DESCRIPTION)) {
            return new Audience(Kind.ANYONE, null);
        }
        return said(endpoint.getMethod())
                .or(() -> said(endpoint.getBeanType()))
                .orElse(new Audience(Kind.NOBODY, null));
    }

    private static Optional<Audience> said(AnnotatedElement element) {
        if (AnnotatedElementUtils.hasAnnotation(element, Anyone.class)) {
            return Optional.of(new Audience(Kind.ANYONE, null));
        }
        if (AnnotatedElementUtils.hasAnnotation(element, SignedIn.class)) {
            return Optional.of(new Audience(Kind.MEMBERS, null));
        }
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(element, Requires.class))
                .map(requires -> new Audience(Kind.GRANTED, requires.value()));
    }
}
