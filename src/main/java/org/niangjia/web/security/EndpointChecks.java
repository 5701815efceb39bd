package org.niangjia.web.security;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
@RequiredArgsConstructor
class EndpointChecks implements WebMvcConfigurer {

    private final PermissionCheck permission;
    private final ConfirmationCheck confirmation;
    private final MemberArgument member;

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(permission);
        registry.addInterceptor(confirmation);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(member);
    }
}
