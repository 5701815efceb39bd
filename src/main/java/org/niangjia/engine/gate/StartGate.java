package org.niangjia.engine.gate;

import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
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

    void pass(Step start, DelegateExecution execution) {
        ExecutionEntity instance = (ExecutionEntity) execution;
        String process = instance.getProcessDefinition().getKey();
        Acting by = openers.of(process).orElseThrow(() -> new NotYours("您的岗位不能登记此类案件。"));
        Answers answers = contract.take(start, Submission.to(instance), instance);
        openings.file(start, instance, answers, by);
        contract.keepRoutes(start, answers, instance);
    }
}
