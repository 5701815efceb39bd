package org.niangjia.deadline.web;

import org.niangjia.identity.access.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where members find these pages. */
@Configuration(proxyBeanMethods = false)
class DeadlineDoors {

    @Bean
    NavEntry calculationDoor() {
        return NavEntry.inMenu("clock", "/deadlines/calculate", 10);
    }

    @Bean
    NavEntry calendarDoor() {
        return NavEntry.inMenu("calendar", "/calendar", 20);
    }
}
