package org.niangjia.web.security;

import jakarta.servlet.DispatcherType;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.signin.AccessRecord;
import org.niangjia.identity.signin.MemberSessions;
import org.niangjia.identity.signin.WallClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Camunda's web applications, behind our sign-in and in our session. */
@Configuration(proxyBeanMethods = false)
@RequiredArgsConstructor
class CamundaDoor {

    private static final String API = "/camunda/api/**";
    private static final String SIGN_OUT = "/camunda/api/admin/auth/user/{engine}/logout";

    private final Doorkeeper doorkeeper;
    private final Departure departure;
    private final MemberSessions sessions;
    private final AccessRecord record;
    private final WallClock clock;

    @Bean
    @Order(2)
    SecurityFilterChain camundaChain(HttpSecurity http, PathPatternRequestMatcher.Builder paths) throws Exception {
        return http.securityMatcher("/camunda/**", "/camunda-welcome/**", "/engine-rest/**")
                .headers(SafetyHeaders.forCamunda())
                .addFilterAfter(new OtherSites(), HeaderWriterFilter.class)
                .addFilterAfter(new ClosedDoors(record), HeaderWriterFilter.class)
                .addFilterAfter(new SessionRules(sessions, clock), SecurityContextHolderFilter.class)
                // Camunda has a token of its own
                .csrf(csrf -> csrf.ignoringRequestMatchers(API))
                .logout(logout -> logout.logoutRequestMatcher(paths.matcher(HttpMethod.POST, SIGN_OUT))
                        .addLogoutHandler(departure)
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(doorkeeper).accessDeniedHandler(doorkeeper))
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .build();
    }
}
