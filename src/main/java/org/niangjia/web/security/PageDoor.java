package org.niangjia.web.security;

import jakarta.servlet.DispatcherType;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.signin.MemberSessions;
import org.niangjia.identity.signin.WallClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;

/** People: the sign-in page, then a session. What is not said to be public is for members. */
@Configuration(proxyBeanMethods = false)
@RequiredArgsConstructor
class PageDoor {

    private static final String[] PUBLIC_FILES = {"/assets/**", "/favicon.ico", "/actuator/health", "/actuator/health/*"
    };

    private final PageSignIn signIn;
    private final PublicEndpoints publicEndpoints;
    private final Doorkeeper doorkeeper;
    private final MemberSessions sessions;
    private final WallClock clock;

    @Bean
    @Order(3)
    SecurityFilterChain pageChain(HttpSecurity http, Entrance entrance, Refusal refusal, Departure departure)
            throws Exception {
        return http.authenticationProvider(signIn)
                .headers(SafetyHeaders.forPages())
                .addFilterAfter(new OtherSites(), HeaderWriterFilter.class)
                .addFilterAfter(new SessionRules(sessions, clock), SecurityContextHolderFilter.class)
                .formLogin(form -> form.loginPage("/login")
                        .authenticationDetailsSource(AtTheDoor::page)
                        .successHandler(entrance)
                        .failureHandler(refusal))
                .addFilterAfter(new CodeSignIn(signIn, clock, entrance, refusal), LogoutFilter.class)
                .logout(logout -> logout.addLogoutHandler(departure).logoutSuccessUrl("/login?left"))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(doorkeeper).accessDeniedHandler(doorkeeper))
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(PUBLIC_FILES)
                                .permitAll()
                                .requestMatchers(publicEndpoints)
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .denyAll()
                                .anyRequest()
                                .authenticated())
                .build();
    }
}
