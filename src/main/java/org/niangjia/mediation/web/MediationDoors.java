package org.niangjia.mediation.web;

import org.niangjia.identity.access.CaseDoor;
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
    CaseDoor agreementDoor() {
        return new CaseDoor(Counter.PROCESS, "agreement", 30, "agreement.view");
    }
}
