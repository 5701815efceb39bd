package org.niangjia.web.security;

import jakarta.servlet.DispatcherType;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;

/** Programs: HTTP Basic with a member's login, no session, no cookie, hence no token against forged requests. */
@Configuration(proxyBeanMethods = false)
@RequiredArgsConstructor
class ApiDoor {

    private final ApiSignIn signIn;
    private final PublicEndpoints publicEndpoints;

    @Bean
    @Order(1)
    SecurityFilterChain apiChain(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/**")
                .authenticationProvider(signIn)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.disable())
                .headers(SafetyHeaders.forPrograms())
                .addFilterAfter(new OtherSites(), HeaderWriterFilter.class)
                .httpBasic(basic -> basic.authenticationDetailsSource(AtTheDoor::api)
                        .authenticationEntryPoint(Refusal.ofPrograms()))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(Refusal.ofPrograms()))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(publicEndpoints)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }
}
