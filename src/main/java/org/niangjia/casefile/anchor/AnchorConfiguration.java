package org.niangjia.casefile.anchor;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AnchorProperties.class)
class AnchorConfiguration {}
