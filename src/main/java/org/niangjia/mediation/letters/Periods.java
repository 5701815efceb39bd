package org.niangjia.mediation.letters;

import lombok.RequiredArgsConstructor;
import org.niangjia.deadline.Deadlines;
import org.niangjia.mediation.Mediation;
import org.niangjia.mediation.PeriodOfMediation;
import org.springframework.stereotype.Component;

/** The period of mediation in a sentence, as the tables lay it down: DMN-M3 says which, the deadline table how long. */
@Component
@RequiredArgsConstructor
class Periods {

    private final PeriodOfMediation period;
    private final Deadlines deadlines;

    String sentence(Mediation mediation) {
        Deadlines.Terms terms = deadlines.terms(period.code(mediation));
        return "本案" + origin(mediation) + "，调解期限为" + terms.period().replace(" ", "") + "，自" + terms.startsFrom()
                + "起计算（" + terms.basis() + "）。" + (terms.extendable() ? "双方同意的，可以延长。" : "") + afterwards(mediation);
    }

    private static String origin(Mediation mediation) {
        return switch (mediation.channel()) {
            case COURT_PRE -> "由法院委派";
            case COURT_IN -> "由法院委托，适用" + (mediation.court().procedure().equals("SUMMARY") ? "简易程序" : "普通程序");
            case ARB_ENTRUST -> "由仲裁机构委托";
            case PROACTIVE -> "由工会主动介入";
            case UNION_SELF -> "由工会受理";
        };
    }

    private static String afterwards(Mediation mediation) {
        return switch (mediation.channel()) {
            case COURT_IN -> "延长的调解期间不计入审理期限。";
            case ARB_ENTRUST -> "期满未达成协议的，终结调解，由仲裁机构继续处理。";
            case UNION_SELF -> "期满未达成协议的，当事人可以依法申请仲裁。";
            case COURT_PRE, PROACTIVE -> "";
        };
    }
}
