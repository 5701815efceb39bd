package org.niangjia.bench;

import static org.niangjia.mediation.talks.AMediatedDispute.onsite;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import lombok.RequiredArgsConstructor;
import org.niangjia.bench.LineOfWork.Note;
import org.niangjia.identity.Acting;
import org.niangjia.mediation.settlement.Settling;
import org.niangjia.mediation.sheet.Sheet;
import org.niangjia.mediation.talks.AMediatedDispute;
import org.niangjia.mediation.talks.Minutes;
import org.niangjia.mediation.talks.Plan;
import org.niangjia.mediation.talks.Session;
import org.niangjia.mediation.talks.Sessions;
import org.niangjia.roster.people.Mediator;

/** What a mediator writes down beside the forms, each session at an hour of its own. */
@RequiredArgsConstructor
final class MediationDesk {

    /** When nobody else in the tests meets. */
    static final LocalDateTime LONG_AGO = LocalDateTime.of(2001, 1, 1, 8, 0);

    private static final AtomicInteger HOURS = new AtomicInteger();

    private final Sessions sessions;
    private final Settling settling;
    private final Mediator mediator;
    private final Acting acting;

    String rosterNo() {
        return mediator.rosterNo();
    }

    Note session() {
        LocalDateTime start = LONG_AGO.plusHours(3L * HOURS.incrementAndGet());
        Plan plan = onsite(start, mediator);
        Plan atShortNotice = new Plan(
                plan.mode(),
                plan.startAt(),
                plan.endAt(),
                null,
                plan.place(),
                plan.mediators(),
                true,
                false,
                plan.why());
        return new Note("session", atShortNotice, number -> sessions.plan(number, atShortNotice, acting));
    }

    Note minutes() {
        Minutes minutes = AMediatedDispute.minutes(Session.Result.AGREED);
        return new Note("minutes", minutes, number -> sessions.record(number, 1, minutes, acting));
    }

    Note line(Sheet sheet, String which, Map<String, Object> line) {
        return new Note(sheet.key() + "_" + which, line, number -> settling.add(number, sheet, line, acting));
    }
}
