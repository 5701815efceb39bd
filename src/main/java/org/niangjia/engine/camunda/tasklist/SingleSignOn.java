package org.niangjia.engine.camunda.tasklist;

import static org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM;

import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One session for our pages and for Camunda's: the house signs in, {@link SignedInMember} says who it is. */
@Configuration(proxyBeanMethods = false)
class SingleSignOn {

    /** After Spring Security's chain, before Camunda's own filters. */
    private static final int AFTER_SECURITY = 201;

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> signedInToTasklist() {
        var registration = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        registration.addInitParameter(AUTHENTICATION_PROVIDER_PARAM, SignedInMember.class.getName());
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        registration.setOrder(AFTER_SECURITY);
        return registration;
    }
}
