package org.niangjia.engine.gate;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.niangjia.casefile.Answer;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.form.Answers;
import org.niangjia.engine.form.FormContract;
import org.niangjia.engine.form.Forms;
import org.niangjia.engine.form.Verdict;
import org.springframework.stereotype.Component;

/** What the gate asks of a submission: exactly what its form asks, and nothing else. */
@Component
@RequiredArgsConstructor
class Contract {

    private final Forms forms;

    /** Takes the submission out of the engine; a running case keeps the form that was deployed with its diagram. */
    Answers take(Step step, Submission submission, ExecutionEntity execution) {
        Verdict verdict = contract(step, execution).check(submission.values());
        if (verdict instanceof Verdict.Rejected rejected) {
            throw new SubmissionRefused(rejected.errors());
        }
        submission.clear();
        return ((Verdict.Accepted) verdict).answers();
    }

    /** Answers that a later gateway asks for stay with the case, under the step's name. */
    void keepRoutes(Step step, Answers answers, ExecutionEntity execution) {
        answers.routes().forEach((field, value) -> execution.setVariable(step.route(field), value));
    }

    /** A step that is taken again starts without the answers of the time before. */
    void forgetRoutes(Step step, ExecutionEntity execution) {
        contract(step, execution).form().fields().stream()
                .filter(field -> field.routes())
                .forEach(field -> execution.removeVariable(step.route(field.key())));
    }

    List<Answer> labelled(Answers answers) {
        return answers.labelled().stream()
                .map(it -> new Answer(it.key(), it.label(), it.text(), it.personal()))
                .toList();
    }

    private FormContract contract(Step step, ExecutionEntity execution) {
        return forms.of(execution.getProcessDefinition().getDeploymentId(), step.form());
    }
}
