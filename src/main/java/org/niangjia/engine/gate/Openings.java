package org.niangjia.engine.gate;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.Opening;
import org.niangjia.casefile.entry.Answer;
import org.niangjia.casefile.entry.PartyFact;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.casefile.number.CaseTypes;
import org.niangjia.engine.form.Answers;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Unions;
import org.springframework.stereotype.Component;

/** Makes a case file out of a start form. */
@Component
@RequiredArgsConstructor
class Openings {

    private final CaseFiles caseFiles;
    private final CaseTypes types;
    private final Unions unions;
    private final Contract contract;

    /** What a case file starts with. */
    record Content(String title, List<PartyFact> parties, List<Answer> answers) {}

    CaseNumber file(Step start, ExecutionEntity instance, Answers answers, Acting by) {
        return file(
                start,
                instance,
                new Content(Title.of(instance, answers), parties(answers), contract.labelled(answers)),
                by);
    }

    CaseNumber file(Step start, ExecutionEntity instance, Content content, Acting by) {
        CaseNumber number = caseFiles.open(
                new Opening(
                        types.require(instance.getProcessDefinition().getKey()),
                        unions.find(instance.getTenantId()).orElseThrow(),
                        content.title(),
                        start.element(),
                        start.name(),
                        content.parties(),
                        content.answers()),
                by);
        instance.setProcessBusinessKey(number.value());
        // what Tasklist shows in its columns
        instance.setVariable("caseNumber", number.value());
        instance.setVariable("title", content.title());
        return number;
    }

    private static List<PartyFact> parties(Answers answers) {
        return answers.labelled().stream()
                .filter(answer -> answer.party() != null)
                .map(answer ->
                        new PartyFact(answer.party(), answer.key(), answer.label(), answer.personal(), answer.text()))
                .toList();
    }
}
