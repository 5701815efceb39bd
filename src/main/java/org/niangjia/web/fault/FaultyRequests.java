package org.niangjia.web.fault;

import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FaultyRequests {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> bareAnswers(MessageSource sentences) {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new BareAnswer(sentences)));
    }
}
