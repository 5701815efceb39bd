package org.niangjia.engine.message;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.niangjia.engine.StepProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service task {@code sendMessage}: sends the message that its property {@code message} names. */
@Configuration(proxyBeanMethods = false)
class MessageDelegates {

    @Bean
    JavaDelegate sendMessage(ObjectProvider<Messages> messages) {
        return step -> messages.getObject().send(message(step), sender(step));
    }

    private static Messages.Sender sender(DelegateExecution step) {
        return new Messages.Sender(step.getCurrentActivityId(), step.getCurrentActivityName());
    }

    private static Messages.Message message(DelegateExecution step) {
        return new Messages.Message(
                StepProperties.of(step).require("message"), step.getProcessBusinessKey(), step.getTenantId());
    }
}
