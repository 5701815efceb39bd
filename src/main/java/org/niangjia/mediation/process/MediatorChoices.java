package org.niangjia.mediation.process;

import java.util.List;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.form.Choices;
import org.niangjia.mediation.talks.DisputeFacts;
import org.niangjia.roster.Fitness;
import org.niangjia.roster.Mediators;
import org.niangjia.roster.Reason;
import org.niangjia.roster.Suggestion;
import org.springframework.stereotype.Component;

/** Whom a case may choose as its mediator, the best first; of those who cannot it is said why, and with whom never. */
@Component("mediatorChoices")
@RequiredArgsConstructor
class MediatorChoices implements Choices {

    private final Mediators mediators;
    private final DisputeFacts facts;

    @Override
    public List<Choice> of(String caseNumber) {
        return mediators.suggest(facts.of(new CaseNumber(caseNumber))).stream()
                .map(MediatorChoices::choice)
                .toList();
    }

    private static Choice choice(Suggestion suggestion) {
        String number = suggestion.mediator().rosterNo();
        String name = suggestion.mediator().name() + "（" + number + "）";
        return new Choice(
                number,
                name,
                suggestion.fitness() instanceof Fitness.Unfit unfit
                        ? unfit.because().stream().map(Reason::whole).collect(Collectors.joining("；"))
                        : null);
    }
}
