package org.niangjia.mediation;

import static org.niangjia.mediation.talks.AMediatedDispute.minutes;
import static org.niangjia.mediation.talks.AMediatedDispute.onsite;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.Office;
import org.niangjia.Office.Step;
import org.niangjia.Office.Walk;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.engine.Procedures;
import org.niangjia.engine.gate.Occurrences;
import org.niangjia.identity.Acting;
import org.niangjia.inbox.WorkItem;
import org.niangjia.inbox.WorkList;
import org.niangjia.mediation.settlement.ASettlement;
import org.niangjia.mediation.settlement.AgreementSheets;
import org.niangjia.mediation.settlement.Agreements;
import org.niangjia.mediation.settlement.Settling;
import org.niangjia.mediation.talks.Attempt;
import org.niangjia.mediation.talks.Contact;
import org.niangjia.mediation.talks.Contacts;
import org.niangjia.mediation.talks.Plan;
import org.niangjia.mediation.talks.Session;
import org.niangjia.mediation.talks.Sessions;
import org.niangjia.roster.Assignment;
import org.niangjia.roster.Enlisted;
import org.niangjia.roster.Mediators;
import org.niangjia.roster.people.Mediator;
import org.niangjia.roster.people.Particulars;
import org.niangjia.roster.people.Roll;
import org.niangjia.roster.people.Specialty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The office as mediators know it: what a step asks to have been written down before is written down before. */
@Component
@RequiredArgsConstructor
public class MediationOffice {

    private static final AtomicInteger HOURS = new AtomicInteger();

    private final Office office;
    private final Enlisted enlisted;
    private final Roll roll;
    private final Mediators seats;
    private final Procedures procedures;
    private final JdbcClient jdbc;
    private final Mediations mediations;
    private final WorkList workList;
    private final Occurrences occurrences;
    private final Contacts contacts;
    private final Sessions sessions;
    private final Settling settling;
    private final Agreements agreements;
    private final Clock clock;

    public Walk open(AMediation dispute, Step... steps) {
        Walk walk = office.open(dispute);
        take(walk, steps);
        return walk;
    }

    public Walk take(Walk walk, Step... steps) {
        for (Step step : steps) {
            walk.then(prepared(walk.number(), step));
        }
        return walk;
    }

    /** What somebody reports of a case while it is under way. */
    public Walk report(Walk walk, Step event) {
        boolean waited = occurrences.report(
                walk.number(), event.element(), office.dated(event.answers()), office.member(event.login()));
        if (!waited) {
            throw new AssertionError("the case does not wait for " + event.element());
        }
        return walk;
    }

    /** What the court tells of a case. */
    public boolean deliver(Walk walk, String message, Object... answers) {
        return occurrences.deliver(walk.number(), message, office.dated(Office.answers(answers)));
    }

    /** As the court's platform sends it. */
    public Walk assigned(AMediation dispute) {
        return office.walk(procedures
                .open("court-union-mediation", "CourtAssignment", office.dated(dispute.answers()), "421002")
                .number());
    }

    /** The mediation that a petition became. */
    public Walk madeFrom(Walk petition) {
        return office.walk(jdbc.sql(
                        "select number from case_file where title = ? and number like 'TJ%' order by opened_at desc limit 1")
                .param(petition.file().title())
                .query((row, index) -> new CaseNumber(row.getString(1)))
                .single());
    }

    public List<String> standsAt(Walk walk) {
        return workList.of(walk.number().value()).stream()
                .map(WorkItem::element)
                .toList();
    }

    public @Nullable CloseReason reason(Walk walk) {
        return mediations.of(walk.number()).closeReason();
    }

    private Step prepared(CaseNumber number, Step step) {
        return switch (step.element()) {
            case "askRespondent" -> afterContacts(number, step);
            case "chooseMediator" -> step.answers().containsKey("mediatorNo") ? naming(step) : step;
            case "notifySession" -> afterPlanning(number, step);
            case "holdSession" -> afterMinutes(number, step, step.answers().get("result"));
            case "decideExtension" -> afterMinutes(number, step, "AGREED");
            case "draftAgreement", "proposalService" -> withTerms(step);
            case "sign" -> afterSigning(number, step);
            default -> step;
        };
    }

    private Step afterContacts(CaseNumber number, Step step) {
        if ("UNREACHABLE".equals(step.answers().get("result"))) {
            for (int i = 3; i > 0; i--) {
                LocalDateTime at = LocalDateTime.now(clock).minusHours(i);
                contacts.add(
                        number,
                        new Attempt(at, Contact.Way.PHONE, "EMPLOYER-1", Contact.Outcome.NO_ANSWER, ""),
                        acting("mediation-admin"));
            }
        }
        return step;
    }

    private Step naming(Step step) {
        Step named = step.with("mediatorNo", meant(step, "mediatorNo").rosterNo())
                .with("overrideReason", "双方都要求由其调解，在办再多也选定。");
        return step.answers().containsKey("secondNo")
                ? named.with("secondNo", meant(step, "secondNo").rosterNo())
                : named;
    }

    /** T0002 is whoever has the login mediator2, under whatever number. */
    private Mediator meant(Step step, String field) {
        return mediator(String.valueOf(step.answers().get(field)).replace("T000", "mediator"));
    }

    /** On the roster under this login, entered if nobody did. */
    public Mediator mediator(String login) {
        return roll.byLogin(login).orElseGet(() -> enter(login));
    }

    private Mediator enter(String login) {
        Particulars some = enlisted.aMediator(Specialty.WAGE, Specialty.COMPENSATION);
        return roll.enter(
                new Particulars(
                        some.name(),
                        some.sex(),
                        some.idNo(),
                        some.organisation(),
                        some.organisationCode(),
                        some.kind(),
                        some.specialties(),
                        some.certNo(),
                        some.appointedBy(),
                        some.appointedFrom(),
                        some.appointedTo(),
                        some.trainingHours(),
                        some.subsidyAccount(),
                        some.district(),
                        login),
                enlisted.admin());
    }

    /** Entered afterwards, so that it can be held at once; each at an hour of its own, and told of on its day. */
    private Step afterPlanning(CaseNumber number, Step step) {
        if (sessions.next(number).isEmpty()) {
            LocalDateTime start = LocalDateTime.now(clock).minusHours(3L * HOURS.incrementAndGet());
            sessions.plan(number, atShortNotice(onsite(start, presiding(number))), acting("mediation-admin"));
        }
        Instant start = sessions.next(number).orElseThrow().startAt();
        return step.with(
                "noticeOn", earlier(LocalDate.now(clock), Today.dayOf(start)).toString());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private Mediator presiding(CaseNumber number) {
        return roll.find(seats.open(number).stream()
                        .filter(it -> it.seat() == Assignment.Seat.PRESIDING)
                        .findFirst()
                        .orElseThrow()
                        .rosterNo())
                .orElseThrow();
    }

    private static Plan atShortNotice(Plan plan) {
        return new Plan(
                plan.mode(),
                plan.startAt(),
                plan.endAt(),
                plan.room(),
                plan.place(),
                plan.mediators(),
                true,
                plan.onlineAgreed(),
                plan.why());
    }

    /** What the parties said is written down with the result that the step tells. */
    private Step afterMinutes(CaseNumber number, Step step, @Nullable Object came) {
        Session.Result result = Stream.of(Session.Result.values())
                .filter(it -> it.name().equals(came))
                .findFirst()
                .orElse(Session.Result.SUSPEND);
        sessions.next(number)
                .map(Session::seq)
                .ifPresent(seq -> sessions.record(number, seq, minutes(result), acting("mediator1")));
        return step;
    }

    private static Step withTerms(Step step) {
        Step with = step.with("copies", 4);
        for (Map.Entry<String, Object> said : ASettlement.agreement().entrySet()) {
            with = said.getKey().equals("copies") ? with : with.with(said.getKey(), said.getValue());
        }
        return with;
    }

    private Step afterSigning(CaseNumber number, Step step) {
        if ("SIGNED".equals(step.answers().get("result"))) {
            List.of("WORKER-1", "EMPLOYER-1", "MEDIATOR", "SEAL").stream()
                    .filter(agreements.signers(number)::containsKey)
                    .forEach(signer -> sign(number, signer));
        }
        return step;
    }

    private void sign(CaseNumber number, String signer) {
        settling.add(
                number,
                AgreementSheets.SIGNATURES,
                Map.of("signer", signer, "manner", "SIGNATURE", "signedAt", LocalDate.now(clock) + "T08:00"),
                acting("mediator1"));
    }

    Acting acting(String login) {
        return Acting.self(office.member(login));
    }
}
