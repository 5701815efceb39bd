package org.niangjia.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.Pages.words;
import static org.niangjia.petition.APetition.aPetition;
import static org.niangjia.petition.Steps.ACCEPT;
import static org.niangjia.petition.Steps.ASK_FOR_TIME;
import static org.niangjia.petition.Steps.INFORM;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.niangjia.Pages;
import org.niangjia.TestStaff;
import org.niangjia.TimeReturns;
import org.niangjia.deadline.news.Light;
import org.niangjia.desk.web.Holders.Holder;
import org.niangjia.identity.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What an officer finds on the page of a task before anything is filled in, and after it has gone into other hands. */
@IntegrationTest
@ExtendWith(TimeReturns.class)
class TaskPageIT {

    @Autowired
    private Office office;

    @Autowired
    private TestStaff staff;

    @Autowired
    private Holders holders;

    @Autowired
    private WorkRows rows;

    @Autowired
    private Pages pages;

    @Autowired
    private Clock clock;

    @AfterEach
    void dismiss() {
        staff.dismiss();
    }

    @Test
    void tellsAtOnceThatNobodyDecidesOnTheirOwnWork() throws Exception {
        Holder promoted = holders.beforeTheirOwnWork();

        String page = page(get("/tasks/{id}", promoted.task()), promoted.member(), 200);

        assertThat(page)
                .contains("这一步您不能办理", "经办人不得复核、审批本人办理的事项", "不相容岗位相互分离")
                .contains("移交给", "仇部长")
                .doesNotContain("提交办理", ">签收<", "§");
    }

    @Test
    void showsWhoApprovesMoreTimeWhatApprovingWouldGive() throws Exception {
        Walk petition = office.open(aPetition()).then(ACCEPT, INFORM);
        Instant due = Objects.requireNonNull(petition.task().dueAt());
        petition.then(ASK_FOR_TIME);
        Member director = office.member("rights-director");
        LocalDate day = LocalDate.ofInstant(due, clock.getZone());

        String page = page(get("/tasks/{id}", petition.task().id()), director, 200);

        assertThat(page)
                .containsPattern("现到期</dt>\\s*<dd><strong>" + inWords(day) + "<")
                .contains("批准后到期")
                .doesNotContain("已将延期理由告知信访人");
    }

    @Test
    void tellsWhoApprovesMoreTimeThatThePeriodIsOver() throws Exception {
        Walk petition = office.open(aPetition()).then(ACCEPT, INFORM, ASK_FOR_TIME);
        office.later(Duration.ofDays(75));

        String page = page(get("/tasks/{id}", petition.task().id()), office.member("rights-director"), 200);

        assertThat(page).contains("不能再延长，只能选择不批准。").doesNotContain("批准后到期");
    }

    private static String inWords(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    @Test
    void whoIsRecusedIsToldWhyAndGivesTheTaskBack() throws Exception {
        Holder recused = holders.recused();

        String page = page(get("/tasks/{id}", recused.task()), recused.member(), 403);

        assertThat(page).contains("您已回避本案", "退回本组").doesNotContain("张*试", "拖欠工资");
        assertThat(page(get("/work"), recused.member(), 200))
                .contains("/tasks/" + recused.task())
                .doesNotContain("/cases/" + recused.petition().number());
        assertThat(page(get("/cases/{n}", recused.petition().number()), recused.member(), 403))
                .contains("您已回避本案", "移交给其他同事");
        page(post("/tasks/{id}/release", recused.task()), recused.member(), 302);
        assertThat(recused.petition().task().assignee()).isNull();
    }

    @Test
    void whoHeadsTheOfficeComesFromTheCaseToMoveAColleaguesTask() throws Exception {
        Holder held = holders.withATaskInHand();
        Member head = office.member("vice-chair");
        MockHttpServletRequestBuilder file = get("/cases/{n}", held.petition().number());
        String way = "href=\"/tasks/" + held.task() + "#hand-over\">改派<";

        assertThat(page(file, head, 200)).contains(way);
        assertThat(page(get("/tasks/{id}", held.task()), head, 200))
                .contains("id=\"hand-over\"", ">改派给<", ">改派理由<")
                .doesNotContain(">移交给<", ">移交理由<", ">移交<");
        assertThat(page(handOver(held.task(), "intake", ""), head, 400)).contains("请填写改派的理由。");
        assertThat(page(file, held.member(), 200)).doesNotContain(">改派<");
        assertThat(page(file, office.member("intake"), 200)).doesNotContain(">改派<");
    }

    @Test
    void whoMovesAColleaguesTaskGoesOnWhereTheCaseWasRead() throws Exception {
        Holder held = holders.withATaskInHand();
        Member head = office.member("vice-chair");

        MvcResult fromTheCase = pages.send(handOver(held.task(), "intake", "出差"), head.login());
        MvcResult fromTheVacancies =
                pages.send(handOver(held.task(), held.login(), "回来了").param("from", "vacancies"), head.login());

        String file = "/cases/" + held.petition().number();
        assertThat(fromTheCase.getResponse().getRedirectedUrl()).isEqualTo(file);
        assertThat(page(get(file).flashAttrs(fromTheCase.getFlashMap()), head, 200))
                .contains("“受理审查”已改派，现由王受理承办。");
        assertThat(fromTheVacancies.getResponse().getRedirectedUrl()).isEqualTo("/vacancies");
        assertThat(page(get("/vacancies").flashAttrs(fromTheVacancies.getFlashMap()), head, 200))
                .contains("“受理审查”已改派，现由移交受理承办。");
    }

    @Test
    void handsOverToNobodyWhoWasNotChosenAndNotWithoutAReason() throws Exception {
        Holder held = holders.withATaskInHand();
        Member holder = held.member();
        String id = held.task();

        assertThat(page(get("/tasks/{id}", id), holder, 200)).doesNotContain("selected=\"selected\"");
        assertThat(page(handOver(id, "", ""), holder, 400)).contains("请选择接办人。", "请填写移交的理由。");
        assertThat(page(handOver(id, "", "出差"), holder, 400)).contains("请选择接办人。", "value=\"出差\"");
        assertThat(page(handOver(id, "intake", " "), holder, 400))
                .contains("请填写移交的理由。", "value=\"intake\" selected=\"selected\"");
        assertThat(held.petition().task().assignee()).isEqualTo(holder.login());
    }

    @Test
    void saysWhoHasWhatWasHandedOver() throws Exception {
        Holder holder = holders.withATaskInHand();

        MvcResult done = pages.send(handOver(holder.task(), "intake", "出差"), holder.login());
        String work = page(get("/work").flashAttrs(done.getFlashMap()), holder.member(), 200);

        assertThat(work).contains("“受理审查”现由王受理承办。");
        assertThat(holder.petition().task().assignee()).isEqualTo("intake");
    }

    /** 没有人签收的，谁也没有被改派。 */
    @Test
    void whatNobodyHasInHandIsHandedOverAndNotReassigned() throws Exception {
        Holder promoted = holders.beforeTheirOwnWork();

        MvcResult done = pages.send(handOver(promoted.task(), "rights-director", "本人经办"), promoted.login());

        assertThat(done.getResponse().getRedirectedUrl()).isEqualTo("/work");
        assertThat(done.getFlashMap().keySet()).contains("handedOver").doesNotContain("reassigned");
        assertThat(page(get("/cases/{n}", promoted.petition().number()), promoted.member(), 200))
                .contains("移交给仇部长");
    }

    @Test
    void whoComesTooLateReadsWhatWasDecidedAndFindsTheCase() throws Exception {
        Walk petition = office.open(aPetition());
        String id = petition.task().id();
        petition.then(ACCEPT);

        String page = page(get("/tasks/{id}", id), office.member("intake"), 409);

        assertThat(page).contains("这项任务已由王受理于", "审查结果“受理”", "href=\"/cases/" + petition.number() + "\"");
    }

    /** 审批延期有三个工作日，办理期限却可能先到。 */
    @Test
    void showsTheClockOfTheCaseThatEndsFirst() throws Exception {
        Walk petition = office.open(aPetition()).then(ACCEPT, INFORM);
        office.later(Duration.ofDays(59));
        petition.then(ASK_FOR_TIME);
        office.later(Duration.ofDays(8));

        WorkRows.WorkRow row = rows.of(List.of(petition.task()), office.member("rights-director"))
                .get(0);

        assertThat(row.sooner()).isNotNull().extracting("name", "light").containsExactly("办理信访事项", Light.RED);
        assertThat(row.light())
                .as("the task's own, as in the tabs, which know no other")
                .isEqualTo(petition.task().light(clock.instant()));
        assertThat(page(get("/tasks/{id}", petition.task().id()), office.member("rights-director"), 200))
                .containsPattern("超期</span>\\s*<span>本案“办理信访事项”");
    }

    private static MockHttpServletRequestBuilder handOver(String task, String to, String reason) {
        return post("/tasks/{id}/hand-over", task).param("to", to).param("reason", reason);
    }

    private String page(MockHttpServletRequestBuilder request, Member member, int status) throws Exception {
        MockHttpServletResponse answer = pages.ask(request, member.login());
        String page = words(answer);
        assertThat(answer.getStatus()).as(page).isEqualTo(status);
        return page;
    }
}
