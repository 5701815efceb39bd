package org.niangjia.engine.gate;

import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.NotYours;
import org.niangjia.engine.form.Answers;
import org.niangjia.identity.Acting;
import org.springframework.stereotype.Component;

/** The gate on start forms: a case gets its file and its number before it takes its first step. */
@Component
@RequiredArgsConstructor
class StartGate {

    private final Openers openers;
    private final Contract contract;
    private final Openings openings;
    private final Guard guard;
    private final Handing domain;

    void pass(Step start, DelegateExecution execution) {
        ExecutionEntity instance = (ExecutionEntity) execution;
        String process = instance.getProcessDefinition().getKey();
        Acting by = openers.of(process).orElseThrow(() -> new NotYours("您的岗位不能登记此类案件。"));
        Answers answers = contract.take(start, Submission.to(instance), instance);
        CaseNumber number = openings.file(start, instance, answers, by);
        guard.require(by, start, number, instance.getTenantId());
        domain.handle(start, instance, by, answers);
        contract.keepRoutes(start, answers, instance);
    }
}
