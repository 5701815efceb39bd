package org.niangjia.court.web;

import org.niangjia.identity.access.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the court's messages. */
@Configuration(proxyBeanMethods = false)
class CourtDoors {

    @Bean
    NavEntry courtMessagesDoor() {
        return NavEntry.inMenu("court", "/court/messages", 60, "court.messages");
    }
}
