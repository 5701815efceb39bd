package org.niangjia.identity;

import java.util.function.Predicate;
import org.niangjia.identity.MayHandle.Matter;
import org.niangjia.identity.MayHandle.Step;

/** A reason why somebody may not take a step, with the article that says so. */
record HandlingRule(String article, String sentence, Predicate<Question> broken) {

    record Question(Acting acting, Step step, Matter matter, boolean within, boolean declared) {

        /** Looks through deputies on both sides: who once acted for somebody has handled it as both. */
        boolean handledBefore() {
            return acting.logins().anyMatch(login -> matter.handled().stream()
                    .filter(done -> step.separateFrom().contains(done.element()))
                    .anyMatch(done -> done.by(login)));
        }
    }

    static HandlingRule rule(String article, String sentence, Predicate<Question> broken) {
        return new HandlingRule(article, sentence, broken);
    }

    String because() {
        return sentence + "（依据：" + article + "），请移交其他同事办理。";
    }
}
