package org.niangjia.mediation.talks;

import static org.niangjia.mediation.dispute.ADispute.claim;
import static org.niangjia.mediation.dispute.ADispute.employer;
import static org.niangjia.mediation.dispute.ADispute.worker;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.casefile.party.PartyIndex;
import org.niangjia.identity.Acting;
import org.niangjia.mediation.AMediationFile;
import org.niangjia.mediation.dispute.Disputes;
import org.niangjia.mediation.talks.Minutes.Attendee;
import org.niangjia.mediation.talks.Minutes.Position;
import org.niangjia.roster.Assignment.Choice;
import org.niangjia.roster.Assignment.Seat;
import org.niangjia.roster.CaseFacts;
import org.niangjia.roster.Enlisted;
import org.niangjia.roster.Mediators;
import org.niangjia.roster.people.Mediator;
import org.niangjia.roster.people.Specialty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A dispute whose mediator has accepted, and a day on which nobody else in the tests meets. */
@Component
@RequiredArgsConstructor
public class AMediatedDispute {

    private static final AtomicInteger PEOPLE = new AtomicInteger(5_000);
    private static final AtomicInteger DAYS = new AtomicInteger(40);

    private final AMediationFile files;
    private final Disputes disputes;
    private final Enlisted enlisted;
    private final Mediators mediators;
    private final PartyIndex parties;
    private final Clock clock;

    public record Mediated(CaseNumber number, Mediator mediator) {}

    public Acting admin() {
        return files.acting("mediation-admin");
    }

    @Transactional
    public Mediated by(Mediator mediator) {
        return of(someWorker(), mediator);
    }

    @Transactional
    public Mediated fresh() {
        return by(enlisted.knowing(Specialty.WAGE));
    }

    /** @param idNo of the worker */
    @Transactional
    public Mediated of(String idNo, Mediator mediator) {
        CaseNumber number = files.open();
        disputes.file(
                number,
                Map.of(
                        "workers", List.of(worker("idNo", idNo)),
                        "employers", List.of(employer()),
                        "claims", List.of(claim())),
                files.acting("intake"));
        CaseFacts facts = new CaseFacts(number, "421000", Set.of("WAGE"), parties.of(number));
        mediators.assign(
                new Mediators.Order(facts, mediator.rosterNo(), Seat.PRESIDING, Choice.PARTIES, "双方选定"), admin());
        mediators.accepted(number, mediator.rosterNo(), false);
        return new Mediated(number, mediator);
    }

    public static String someWorker() {
        return Enlisted.idNo(PEOPLE.incrementAndGet());
    }

    /** Ten o'clock. */
    public LocalDateTime aFreeDay() {
        return LocalDate.now(clock).plusDays(DAYS.incrementAndGet()).atTime(10, 0);
    }

    /** Long ago. */
    public LocalDateTime aPastDay() {
        return LocalDate.now(clock).minusDays(DAYS.incrementAndGet()).atTime(9, 0);
    }

    public static Plan onsite(LocalDateTime start, Mediator... mediators) {
        return plan(Session.Mode.ONSITE, start, null, mediators);
    }

    public static Plan plan(Session.Mode mode, LocalDateTime start, @Nullable Long room, Mediator... mediators) {
        Set<String> chairs =
                Set.copyOf(Stream.of(mediators).map(Mediator::rosterNo).toList());
        String place = room == null ? "江州市测试路1号" : "";
        return new Plan(mode, start, start.plusHours(2), room, place, chairs, false, false, "首次会议双方约定的时间");
    }

    public static Minutes minutes() {
        return minutes(Session.Result.CONTINUE);
    }

    public static Minutes minutes(Session.Result result) {
        return new Minutes(
                List.of(new Attendee("WORKER-1", true), new Attendee("EMPLOYER-1", true)),
                "是否拖欠2026年6月至8月工资",
                List.of(
                        new Position("WORKER-1", "要求支付全部拖欠工资。", false),
                        new Position("EMPLOYER-1", "为达成调解愿意承认拖欠两个月。", true)),
                "建议分两期支付。",
                List.of("2024年3月1日建立劳动关系。"),
                true,
                result,
                null,
                List.of("WORKER-1", "EMPLOYER-1", "MEDIATOR"),
                false);
    }
}
