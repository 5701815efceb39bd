package org.niangjia.mediation.web;

import org.niangjia.identity.access.CaseDoor;
import org.niangjia.identity.access.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages that a mediation has beside its own. */
@Configuration(proxyBeanMethods = false)
class MediationDoors {

    @Bean
    CaseDoor disputeDoor() {
        return new CaseDoor(Counter.PROCESS, "dispute", 10, "dispute.view");
    }

    @Bean
    CaseDoor talksDoor() {
        return new CaseDoor(Counter.PROCESS, "talks", 20, "talks.view");
    }

    @Bean
    NavEntry myMediationsDoor() {
        return NavEntry.inRail("mediations", "/my-mediations", 15, "mediation.mine");
    }

    @Bean
    NavEntry meetingsDoor() {
        return NavEntry.inRail("meetings", "/sessions", 40, "session.calendar");
    }

    @Bean
    CaseDoor agreementDoor() {
        return new CaseDoor(Counter.PROCESS, "agreement", 30, "agreement.view");
    }
}
