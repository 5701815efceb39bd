package org.niangjia.mediation.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.deadline.Deadlines;
import org.niangjia.document.content.Particulars;
import org.niangjia.engine.Decisions;
import org.niangjia.mediation.Mediation;
import org.niangjia.mediation.Mediations;
import org.niangjia.mediation.dispute.Dispute;
import org.springframework.stereotype.Component;

/** Where a dispute goes that is not settled, and how long its claims can still be brought there. */
@Component
@RequiredArgsConstructor
class NextTold {

    /** DMN-M5. */
    private static final String TABLE = "mediationNextChannel";

    private final Mediations mediations;
    private final Decisions decisions;
    private final Deadlines deadlines;
    private final Clock clock;

    /** Of a case that no diagram moves there is nothing to tell. */
    Particulars particulars(CaseNumber number, Dispute dispute) {
        return mediations.find(number).map(it -> particulars(it, dispute)).orElseGet(Particulars::none);
    }

    private Particulars particulars(Mediation mediation, Dispute dispute) {
        LocalDate today = LocalDate.now(clock);
        Limitation limitation = Limitation.of(mediation, dispute, deadlines::limit);
        NextWay way = new NextWay(mediation.channel(), mediation.court().name(), limitation, deadlines::limit, today);
        String next = next(mediation);
        return Particulars.none()
                .text("下一步途径", way.sentence(next))
                .text("下一步期限", way.limit(next))
                .text("时效提示", limitation.warning(today));
    }

    /** As the diagram has decided; in a draft before that, what the same table says as things stand. */
    private String next(Mediation mediation) {
        String decided = mediation.nextChannel();
        if (decided != null) {
            return decided;
        }
        Map<String, Object> asThingsStand = Map.of(
                "channel", mediation.channel().name(),
                "terminate_directSuit", "NONE",
                "arbitrationStatus", mediation.arbitrationStatus());
        return String.valueOf(decisions.ask(TABLE, asThingsStand).get(0).get("result"));
    }

    /** Whether it is decided where the dispute goes. */
    boolean isDecided(CaseNumber number) {
        return mediations.find(number).filter(it -> it.nextChannel() != null).isPresent();
    }
}
