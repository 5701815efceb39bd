package org.niangjia.identity.web;

import org.niangjia.identity.access.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The doors of this module in the frame of every page. */
@Configuration(proxyBeanMethods = false)
class AccountDoors {

    @Bean
    NavEntry rosterDoor() {
        return NavEntry.inRail("roster", "/admin/members", 60, "member.manage");
    }

    @Bean
    NavEntry auditDoor() {
        return NavEntry.inRail("audit", "/audit/access", 65, "audit.read");
    }

    @Bean
    NavEntry everybodysSessionsDoor() {
        return NavEntry.inRail("lock", "/admin/sessions", 63, "session.end");
    }

    @Bean
    NavEntry permissionsDoor() {
        return NavEntry.inRail("admin", "/audit/permissions", 90, "permission.read");
    }

    @Bean
    NavEntry deputyDoor() {
        return NavEntry.inMenu("deputy", "/me/absences", 81);
    }

    @Bean
    NavEntry recusalDoor() {
        return NavEntry.inMenu("recusal", "/me/recusals", 82);
    }

    @Bean
    NavEntry sessionsDoor() {
        return NavEntry.inMenu("sessions", "/me/sessions", 83);
    }

    @Bean
    NavEntry passwordDoor() {
        return NavEntry.inMenu("password", "/me/password", 84);
    }

    @Bean
    NavEntry secondFactorDoor() {
        return NavEntry.inMenu("code", "/me/second-factor", 85);
    }

    @Bean
    NavEntry everybodysSecondFactorsDoor() {
        return NavEntry.inRail("codes", "/admin/second-factors", 64, "second-factor.remove");
    }
}
