package org.niangjia.web.security;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** What every answer tells the browser (ASVS 5.0 3.4). Spring Security adds no-store, nosniff and, over TLS, HSTS. */
final class SafetyHeaders {

    /** Scripts, styles and pictures of our own only; nothing inline, nobody frames us. */
    private static final String PAGES = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    private static final int A_YEAR = 31_536_000;

    private SafetyHeaders() {}

    static Customizer<HeadersConfigurer<HttpSecurity>> forPages() {
        return headers -> strict(headers).contentSecurityPolicy(policy -> policy.policyDirectives(PAGES));
    }

    static Customizer<HeadersConfigurer<HttpSecurity>> forPrograms() {
        return headers -> strict(headers).contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING));
    }

    /** Camunda's pages bring a policy of their own, with a nonce for each answer. */
    static Customizer<HeadersConfigurer<HttpSecurity>> forCamunda() {
        return SafetyHeaders::strict;
    }

    private static HeadersConfigurer<HttpSecurity> strict(HeadersConfigurer<HttpSecurity> headers) {
        return headers.frameOptions(frame -> frame.deny())
                .httpStrictTransportSecurity(
                        transport -> transport.maxAgeInSeconds(A_YEAR).includeSubDomains(false))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), microphone=(), geolocation=(), payment=()"))
                .addHeaderWriter(new StaticHeadersWriter("Cross-Origin-Opener-Policy", "same-origin"))
                .addHeaderWriter(new StaticHeadersWriter("Cross-Origin-Resource-Policy", "same-origin"));
    }
}
