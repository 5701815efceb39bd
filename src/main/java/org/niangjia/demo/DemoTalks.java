package org.niangjia.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.identity.Acting;
import org.niangjia.mediation.settlement.AgreementSheets;
import org.niangjia.mediation.settlement.Settling;
import org.niangjia.mediation.talks.Attempt;
import org.niangjia.mediation.talks.Contact;
import org.niangjia.mediation.talks.Contacts;
import org.niangjia.mediation.talks.Minutes;
import org.niangjia.mediation.talks.Plan;
import org.niangjia.mediation.talks.Session;
import org.niangjia.mediation.talks.Sessions;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What is written down in a mediation beside its steps: {@code call 2} and {@code signatures 3}, so many days ago;
 * {@code plan 7 -2}, a session in two days; {@code minutes 4 AGREED}; {@code performed 5 1}, the first term.
 */
@Component
@Profile("demo & !test")
@RequiredArgsConstructor
class DemoTalks {

    private final Contacts contacts;
    private final Sessions sessions;
    private final Settling settling;
    private final Clock clock;

    /** @param mediators the roster numbers of those who sit in the case */
    record Case(CaseNumber number, Set<String> mediators, String focus, LocalDate today, Acting by) {}

    void happen(Case in, String what, String how) {
        switch (what) {
            case "call" -> call(in);
            case "plan" -> plan(in, in.today().minusDays(Integer.parseInt(how)));
            case "minutes" -> record(in, Session.Result.valueOf(how));
            case "signatures" ->
                List.of("WORKER-1", "EMPLOYER-1", "MEDIATOR", "SEAL").forEach(who -> sign(in, who));
            case "performed" -> perform(in, how);
            default -> throw new IllegalArgumentException("nothing in a mediation is called " + what);
        }
    }

    private void call(Case in) {
        contacts.add(
                in.number(),
                new Attempt(now(), Contact.Way.PHONE, "EMPLOYER-1", Contact.Outcome.NO_ANSWER, "总机无人接听。"),
                in.by());
    }

    /** Before the office opens, so that it was held on the morning on which it is written down. */
    private void plan(Case in, LocalDate day) {
        boolean past = !day.isAfter(in.today());
        LocalDateTime start = past ? day.atTime(8, 30) : day.atTime(10, 0);
        Plan plan = new Plan(
                Session.Mode.ONSITE,
                start,
                start.plusHours(1),
                null,
                "江州市总工会职工服务大厅",
                in.mediators(),
                true,
                false,
                "双方约定的时间。");
        sessions.plan(in.number(), plan, in.by());
    }

    private void record(Case in, Session.Result result) {
        Minutes minutes = new Minutes(
                List.of(new Minutes.Attendee("WORKER-1", true), new Minutes.Attendee("EMPLOYER-1", true)),
                in.focus(),
                List.of(
                        new Minutes.Position("WORKER-1", "请求支付全部款项。", false),
                        new Minutes.Position("EMPLOYER-1", "经营困难，愿意协商。", true)),
                "建议按现有材料核算，一次或者分期支付。",
                List.of("双方存在劳动关系。"),
                true,
                result,
                null,
                List.of("WORKER-1", "EMPLOYER-1", "MEDIATOR"),
                false);
        int seq = sessions.next(in.number()).orElseThrow().seq();
        sessions.record(in.number(), seq, minutes, in.by());
    }

    private void sign(Case in, String signer) {
        settling.add(
                in.number(),
                AgreementSheets.SIGNATURES,
                Map.of("signer", signer, "manner", "SIGNATURE", "signedAt", now().toString()),
                in.by());
    }

    private void perform(Case in, String term) {
        settling.add(
                in.number(),
                AgreementSheets.PERFORMANCES,
                Map.of(
                        "term",
                        term,
                        "result",
                        "FULL",
                        "performedOn",
                        now().toLocalDate().toString()),
                in.by());
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    }
}
