package org.niangjia.mediation.letters;

import java.util.List;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.document.content.Particulars;
import org.niangjia.identity.Acting;
import org.niangjia.roster.Assignment;
import org.niangjia.roster.Mediators;
import org.springframework.stereotype.Component;

/** Who mediates, under the tags of the templates. */
@Component
@RequiredArgsConstructor
class MediatorsTold {

    private final Mediators mediators;

    boolean isAsked(CaseNumber number, Acting by) {
        return mediators.open(number).stream().anyMatch(it -> by.logins().anyMatch(login -> login.equals(it.login())));
    }

    Particulars particulars(CaseNumber number) {
        List<Assignment> all = mediators.of(number);
        List<Assignment> sitting = all.stream()
                .filter(it -> it.state() == Assignment.State.ACCEPTED
                        || it.state() == Assignment.State.PROPOSED
                        || it.state() == Assignment.State.RELEASED)
                .toList();
        return Particulars.none()
                .text("调解员", sitting.stream().map(Assignment::name).distinct().collect(Collectors.joining("、")));
    }
}
