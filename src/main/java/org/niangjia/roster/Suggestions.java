package org.niangjia.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.party.Party;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Members;
import org.niangjia.identity.Recusals;
import org.niangjia.roster.MayMediate.Question;
import org.niangjia.roster.people.Conflict;
import org.niangjia.roster.people.ConflictsOnFile;
import org.niangjia.roster.people.Mediator;
import org.niangjia.roster.people.Roll;
import org.niangjia.roster.people.Standing;
import org.niangjia.roster.performance.Performance;
import org.niangjia.roster.performance.Performances;
import org.springframework.stereotype.Component;

/** Whom to ask for a dispute, each with the reasons. */
@Component
@RequiredArgsConstructor
class Suggestions {

    private final Roll roll;
    private final ConflictsOnFile conflicts;
    private final Performances performances;
    private final Assignments assignments;
    private final MayMediate mayMediate;
    private final Members members;
    private final Recusals recusals;
    private final Clock clock;

    /** What is asked at once, of one or of all of the roster. */
    private record Known(
            Map<String, List<Conflict>> conflicts, Map<String, Performance> performances, List<Assignment> earlier) {}

    private record Placed(Suggestion suggestion, int rank, int matching, boolean near) {}

    List<Suggestion> of(CaseFacts facts) {
        Known known = known(facts);
        return roll.all().stream()
                .filter(mediator -> mediator.standing() != Standing.REMOVED)
                .map(mediator -> place(question(mediator, facts, known)))
                .sorted(bestFirst())
                .map(Placed::suggestion)
                .toList();
    }

    Suggestion one(Mediator mediator, CaseFacts facts) {
        String rosterNo = mediator.rosterNo();
        Known known = new Known(
                Map.of(rosterNo, conflicts.of(rosterNo)),
                Map.of(rosterNo, performances.of(rosterNo)),
                assignments.of(facts.number()));
        return place(question(mediator, facts, known)).suggestion();
    }

    private Known known(CaseFacts facts) {
        return new Known(conflicts.all(), performances.all(), assignments.of(facts.number()));
    }

    private static Comparator<Placed> bestFirst() {
        return Comparator.comparingInt(Placed::rank)
                .thenComparing(Placed::matching, Comparator.reverseOrder())
                .thenComparing(Placed::near, Comparator.reverseOrder())
                .thenComparingInt(placed -> placed.suggestion().performance().open())
                .thenComparing(placed -> placed.suggestion().performance().percent(), Comparator.reverseOrder())
                .thenComparing(placed -> placed.suggestion().mediator().rosterNo());
    }

    private Placed place(Question question) {
        Fitness fitness = mayMediate.decide(question);
        int rank = fitness instanceof Fitness.Fit ? 0 : fitness.isPossible() ? 1 : 2;
        return new Placed(
                new Suggestion(question.mediator(), fitness, question.performance()),
                rank,
                MayMediate.matching(question).size(),
                mayMediate.isNear(question));
    }

    private Question question(Mediator mediator, CaseFacts facts, Known known) {
        Set<Assignment.State> earlier = known.earlier().stream()
                .filter(it -> it.rosterNo().equals(mediator.rosterNo()))
                .map(Assignment::state)
                .collect(Collectors.toSet());
        return new Question(
                mediator,
                facts,
                known.conflicts().getOrDefault(mediator.rosterNo(), List.of()),
                hasDeclared(mediator, facts),
                earlier,
                known.performances().getOrDefault(mediator.rosterNo(), Performance.NONE),
                LocalDate.now(clock));
    }

    private boolean hasDeclared(Mediator mediator, CaseFacts facts) {
        String login = mediator.login();
        return login != null
                && members.byLogin(login)
                        .filter(member -> recusals.concern(
                                Acting.self(member), facts.number().value(), () -> keys(facts)))
                        .isPresent();
    }

    private static Set<String> keys(CaseFacts facts) {
        return facts.parties().stream()
                .map(Party::key)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }
}
