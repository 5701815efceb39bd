package org.niangjia.roster.web;

import org.niangjia.identity.access.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The roster's rooms. */
@Configuration(proxyBeanMethods = false)
class RosterDoors {

    @Bean
    NavEntry mediatorsDoor() {
        return NavEntry.inRail("mediators", "/mediators", 45, "roster.read");
    }

    @Bean
    NavEntry subsidiesDoor() {
        return NavEntry.inMenu("subsidies", "/subsidies", 70, "subsidy.read");
    }

    @Bean
    NavEntry ownEntryDoor() {
        return NavEntry.inMenu("mediator", "/me/mediator", 71, "roster.own");
    }
}
