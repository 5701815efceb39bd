package org.niangjia.engine.gate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.entry.Answer;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.form.Answers;
import org.niangjia.engine.form.Field;
import org.niangjia.engine.form.FormContract;
import org.niangjia.engine.form.Forms;
import org.niangjia.engine.form.Offers;
import org.niangjia.engine.form.Verdict;
import org.springframework.stereotype.Component;

/** What the gate asks of a submission: exactly what its form asks, and nothing else. */
@Component
@RequiredArgsConstructor
class Contract {

    private static final String KEEP_DAY = "keepDay";

    private final Forms forms;
    private final Offers offers;
    private final Clock clock;

    /** Takes the submission out of the engine; a running case keeps the form that was deployed with its diagram. */
    Answers take(Step step, Submission submission, ExecutionEntity execution) {
        String number = execution.getProcessBusinessKey();
        Answers answers =
                check(contract(step, execution), submission.values(), submission.known(), number == null ? "" : number);
        submission.clear();
        return answers;
    }

    /**
     * The same for what was handed in past the engine.
     *
     * @param caseNumber empty before there is a case
     */
    Answers check(
            FormContract contract,
            Map<String, ? extends @Nullable Object> submitted,
            Map<String, ? extends @Nullable Object> known,
            String caseNumber) {
        return accepted(offers.judge(accepted(contract.check(submitted, known)), caseNumber));
    }

    private static Answers accepted(Verdict verdict) {
        if (verdict instanceof Verdict.Rejected rejected) {
            throw new SubmissionRefused(rejected.errors());
        }
        return ((Verdict.Accepted) verdict).answers();
    }

    /** Answers that a later gateway asks for stay with the case, under the step's name; an open question as null. */
    void keepRoutes(Step step, Answers answers, ExecutionEntity execution) {
        Map<String, Object> given = answers.routes();
        routes(step, execution).forEach(field -> execution.setVariable(step.route(field), given.get(field)));
        keepDay(step, given, execution);
    }

    /** Where the diagram counts from the day of a step: what was decided on paper bears another day than today. */
    private void keepDay(Step step, Map<String, Object> given, ExecutionEntity execution) {
        String name = step.property(KEEP_DAY);
        if (name != null) {
            Object day = given.getOrDefault(name, LocalDate.now(clock).toString());
            execution.setVariable(step.route(name), day);
        }
    }

    /** A step that the diagram took back has given no answers, not even those of an earlier time. */
    void forgetRoutes(Step step, ExecutionEntity execution) {
        routes(step, execution).forEach(field -> execution.setVariable(step.route(field), null));
        String day = step.property(KEEP_DAY);
        if (day != null) {
            execution.setVariable(step.route(day), null);
        }
    }

    private List<String> routes(Step step, ExecutionEntity execution) {
        return contract(step, execution).form().fields().stream()
                .filter(Field::routes)
                .map(Field::key)
                .toList();
    }

    List<Answer> labelled(Answers answers) {
        return answers.labelled().stream()
                .map(it -> new Answer(it.key(), it.label(), it.text(), it.personal()))
                .toList();
    }

    FormContract contract(Step step, ExecutionEntity execution) {
        return forms.of(execution.getProcessDefinition().getDeploymentId(), step.form());
    }
}
