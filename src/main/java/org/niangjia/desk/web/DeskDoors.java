package org.niangjia.desk.web;

import org.niangjia.identity.access.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk's rooms in the rail. */
@Configuration(proxyBeanMethods = false)
class DeskDoors {

    @Bean
    NavEntry workDoor() {
        return NavEntry.inRail("work", "/work", 10, "task.work");
    }

    @Bean
    NavEntry casesDoor() {
        return NavEntry.inRail("cases", "/cases", 20, "case.look");
    }

    @Bean
    NavEntry remindersDoor() {
        return NavEntry.inBar("reminders", "/reminders", 10, "task.work");
    }
}
