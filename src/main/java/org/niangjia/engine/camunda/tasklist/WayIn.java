package org.niangjia.engine.camunda.tasklist;

import static org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.niangjia.identity.Deputies;
import org.niangjia.identity.Members;
import org.niangjia.identity.access.NavEntry;
import org.niangjia.identity.signin.AccessRecord;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * The way into the engine's web application, after Spring Security's chain and before the engine's own filters: first whether
 * anybody may ask that at all, then who asks. One session serves our pages and the engine's.
 */
@Configuration(proxyBeanMethods = false)
class WayIn {

    private static final int AFTER_SECURITY = 200;

    @Bean
    NavEntry tasklistDoor() {
        return NavEntry.inMenu("tasklist", "/camunda/app/tasklist/", 30, "task.work");
    }

    @Bean
    FilterRegistrationBean<PlainPaths> plainPaths() {
        var registration = new FilterRegistrationBean<>(new PlainPaths());
        registration.addUrlPatterns("/camunda/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<NarrowDoor> narrowDoor(AccessRecord record) {
        var registration = new FilterRegistrationBean<>(new NarrowDoor(AllowedCalls.read(), record));
        registration.addUrlPatterns("/camunda/*", "/camunda-welcome/*");
        registration.setOrder(AFTER_SECURITY);
        return registration;
    }

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> signedInToTasklist() {
        var registration = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        registration.addInitParameter(AUTHENTICATION_PROVIDER_PARAM, SignedInMember.class.getName());
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        registration.setOrder(AFTER_SECURITY + 1);
        return registration;
    }

    @Bean
    FilterRegistrationBean<InTheirName> inTheirName(Members members, Deputies deputies, ObjectMapper json) {
        var registration = new FilterRegistrationBean<>(new InTheirName(members, deputies, json));
        registration.addUrlPatterns("/camunda/api/engine/*");
        registration.setOrder(AFTER_SECURITY + 2);
        return registration;
    }
}
