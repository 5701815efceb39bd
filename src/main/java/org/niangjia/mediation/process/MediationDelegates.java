package org.niangjia.mediation.process;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The work that the diagram orders, by the id of its service task. */
@Configuration(proxyBeanMethods = false)
class MediationDelegates {

    @Bean
    JavaDelegate refuseCase(Orders orders) {
        return orders::refuse;
    }

    @Bean
    JavaDelegate acceptCase(Orders orders) {
        return orders::accept;
    }

    @Bean
    JavaDelegate raiseRisk(Orders orders) {
        return orders::raiseRisk;
    }

    @Bean
    JavaDelegate noteExpiry(Orders orders) {
        return orders::noteExpiry;
    }

    @Bean
    JavaDelegate settle(Settlements settlements) {
        return settlements::settle;
    }

    @Bean
    JavaDelegate conclude(Orders orders) {
        return orders::conclude;
    }

    @Bean
    JavaDelegate planFollowUp(Settlements settlements) {
        return settlements::planFollowUp;
    }
}
