package org.niangjia.mediation.talks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.roster.Assignment;
import org.niangjia.roster.CaseFacts;
import org.niangjia.roster.Fitness;
import org.niangjia.roster.Mediators;
import org.niangjia.roster.Reason;
import org.springframework.stereotype.Component;

/** 回避: whoever sits in a case must keep the distance that was asked when choosing, to those too who join it later. */
@Component
@RequiredArgsConstructor
public class Impartiality {

    private final Mediators mediators;
    private final DisputeFacts disputes;

    /** A sentence for each who sits in the case and could not be chosen for it now. */
    public List<String> doubts(CaseNumber number) {
        List<Assignment> seated = mediators.open(number);
        if (seated.isEmpty()) {
            return List.of();
        }
        CaseFacts facts = disputes.of(number);
        return seated.stream().flatMap(seat -> doubt(seat, facts).stream()).toList();
    }

    private Optional<String> doubt(Assignment seat, CaseFacts facts) {
        return Stream.of(mediators.fitness(seat.rosterNo(), facts))
                .filter(fitness -> !fitness.isPossible())
                .map(fitness -> seat.name() + "不宜再担任本案调解员：" + reasons(fitness) + "。请更换调解员，或者按回避办理。")
                .findFirst();
    }

    private static String reasons(Fitness fitness) {
        return fitness.objections().stream().map(Reason::whole).collect(Collectors.joining("；"));
    }
}
