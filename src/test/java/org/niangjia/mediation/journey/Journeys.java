package org.niangjia.mediation.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.niangjia.Colleague;
import org.niangjia.Office;
import org.niangjia.Office.Step;
import org.niangjia.TestStaff;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.identity.Role;
import org.niangjia.inbox.WorkItem;
import org.niangjia.inbox.WorkList;
import org.niangjia.mediation.MediationOffice;
import org.springframework.stereotype.Component;

/** What every dispute has in common, clicked by whoever it is up to. */
@Component
@RequiredArgsConstructor
class Journeys {

    private static final Map<String, Object> MINUTES = Map.of(
            "disputeFocus", "是否拖欠2026年6月至8月工资。",
            "undisputedFacts", "2024年3月1日建立劳动关系。\n月工资6200元。",
            "factsAgreed", true,
            "proposal", "分两期支付。");

    private final Office office;
    private final WorkList workList;
    private final MediationOffice mediators;
    private final TestStaff staff;
    private final Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The case offers the task, which is done on its page. */
    void takes(Colleague who, CaseNumber number, Step step) {
        opens(who, number, step);
        submits(who, step);
    }

    void opens(Colleague who, CaseNumber number, Step step) {
        who.opensTask(number, task(number, step.element()));
    }

    /** On the page of the task. */
    void submits(Colleague who, Step step) {
        who.fills(office.dated(step.answers())).submits().reads("已办理");
    }

    /** New in the house and on the roster, with nothing in hand. */
    String aMediator(String name) {
        String login = staff.hire(name, Role.MEDIATOR, "421000").login();
        mediators.mediator(login);
        return login;
    }

    String rosterNo(String login) {
        return mediators.mediator(login).rosterNo();
    }

    void dismiss() {
        staff.dismiss();
    }

    /** Tomorrow, as both have agreed. */
    void planned(Colleague mediator, CaseNumber number) {
        LocalDateTime start = today().plusDays(1).atTime(9, 0);
        mediator.open("/cases/" + number + "/talks");
        mediator.page().locator("a[href$='/talks/sessions/new']").click();
        mediator.fills(Map.of(
                        "startAt",
                        start.toString(),
                        "endAt",
                        start.plusHours(2).toString(),
                        "place",
                        "江州市测试路1号",
                        "shortNotice",
                        true,
                        "why",
                        "双方约定的时间。"))
                .submits()
                .reads("已安排");
    }

    /** What was said at the session, and what came of it; what the employer said to come to terms stays here. */
    void recorded(Colleague mediator, CaseNumber number, int seq, String result, List<String> workers) {
        mediator.open("/cases/" + number + "/talks");
        mediator.page().locator("a[href$='/talks/sessions/" + seq + "/record']").click();
        said(mediator, 0, workers.get(0), "要求支付全部拖欠工资。");
        said(mediator, 1, "EMPLOYER-1", "为达成调解，愿意承认拖欠三个月。");
        mediator.page().locator("input[name=withoutPrejudice]").nth(1).check();
        mediator.fills(MINUTES)
                .fills(Map.of(
                        "attendees", and(workers, "EMPLOYER-1"),
                        "result", result,
                        "recordSignedBy", and(workers, "EMPLOYER-1", "MEDIATOR")))
                .submits()
                .reads("笔录已保存");
    }

    private static void said(Colleague mediator, int row, String role, String words) {
        mediator.page().locator("[name=positionRole]").nth(row).selectOption(role);
        mediator.page().locator("[name=positionText]").nth(row).fill(words);
    }

    private static List<String> and(List<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    private String task(CaseNumber number, String element) {
        List<WorkItem> open = workList.of(number.value());
        return open.stream()
                .filter(it -> it.element().equals(element))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the case stands at "
                        + open.stream().map(WorkItem::element).toList() + ", not at " + element))
                .id();
    }
}
