package org.niangjia.roster;

import java.util.List;
import java.util.stream.Collectors;
import org.niangjia.identity.Decision;

/** Whether somebody may mediate a dispute, with the reasons for it. */
public sealed interface Fitness {

    record Fit(List<Reason> merits) implements Fitness {}

    /** Possible for a reason that somebody writes down. */
    record Doubtful(List<Reason> doubts, List<Reason> merits) implements Fitness {}

    record Unfit(List<Reason> because) implements Fitness {}

    default boolean isPossible() {
        return !(this instanceof Unfit);
    }

    default List<Reason> merits() {
        return this instanceof Fit fit
                ? fit.merits()
                : this instanceof Doubtful doubtful ? doubtful.merits() : List.of();
    }

    /** What speaks against it, whether it hinders or only warns. */
    default List<Reason> objections() {
        return this instanceof Unfit unfit
                ? unfit.because()
                : this instanceof Doubtful doubtful ? doubtful.doubts() : List.of();
    }

    /** @param why what was written down for choosing this one nevertheless */
    default Decision decide(String name, String why) {
        String objections = objections().stream().map(Reason::whole).collect(Collectors.joining("；"));
        if (this instanceof Unfit) {
            return Decision.refusedInPerson(name + "不能担任本案调解员：" + objections + "。");
        }
        return this instanceof Doubtful && why.isBlank()
                ? Decision.refusedInPerson("选定" + name + "须说明理由：" + objections + "。")
                : Decision.granted();
    }
}
