package org.niangjia.mediation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.Pages.words;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Pages;
import org.niangjia.mediation.talks.AMediatedDispute;
import org.niangjia.mediation.talks.AMediatedDispute.Mediated;
import org.niangjia.mediation.talks.Attempt;
import org.niangjia.mediation.talks.Contact.Outcome;
import org.niangjia.mediation.talks.Contact.Way;
import org.niangjia.mediation.talks.Contacts;
import org.niangjia.roster.people.Roll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** 会议与联系 on the screen and by API. */
@IntegrationTest
class TalkPagesIT {

    private static final String ADMIN = "mediation-admin";

    @Autowired
    private AMediatedDispute disputes;

    @Autowired
    private Contacts contacts;

    @Autowired
    private Roll roll;

    @Autowired
    private Pages pages;

    @Autowired
    private Clock clock;

    private Mediated mediated;
    private String path;
    private LocalDateTime day;

    @BeforeEach
    void mediate() {
        mediated = disputes.by(roll.byLogin("mediator1").orElseThrow());
        path = "/cases/" + mediated.number() + "/talks";
        day = disputes.aFreeDay();
        contacts.add(
                mediated.number(),
                new Attempt(LocalDateTime.now(clock).minusHours(1), Way.PHONE, "WORKER-1", Outcome.REACHED, "本人接听"),
                disputes.admin());
    }

    @Test
    void anAttemptIsNotedAndShownWithItsResult() throws Exception {
        MockHttpServletResponse answer = pages.ask(
                post(path + "/contacts")
                        .param(
                                "at",
                                LocalDateTime.now(clock)
                                        .minusMinutes(5)
                                        .truncatedTo(ChronoUnit.MINUTES)
                                        .toString())
                        .param("way", "MAIL")
                        .param("role", "EMPLOYER-1")
                        .param("outcome", "RETURNED"),
                ADMIN);

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(pages.read(ADMIN, path))
                .contains("用人单位1", "邮寄", "退回", "李调解", "已接受")
                .doesNotContain("张测试");
        assertThat(words(pages.ask(post(path + "/contacts"), ADMIN))).contains("请选择联系方式", "请选择联系的结果");
    }

    @Test
    void whoCannotMediateIsShownLastWithTheReason() throws Exception {
        String page = pages.read(ADMIN, path + "/mediators");

        assertThat(page).contains("样例律师甲", "不能担任", "代理过一方当事人", "第十五条");
        assertThat(page.indexOf("样例律师甲")).isGreaterThan(page.indexOf("陈调解"));
    }

    @Test
    void aSessionIsPlannedMovedAndCalledOff() throws Exception {
        assertThat(pages.ask(planned(post(path + "/sessions"), day), ADMIN).getStatus())
                .isEqualTo(302);
        assertThat(pages.read(ADMIN, path)).contains("第 1 次", "江州市测试路1号");

        pages.ask(planned(post(path + "/sessions/1/move"), day.plusHours(3)), ADMIN);
        assertThat(pages.read(ADMIN, path + "/sessions/1/move")).contains("value=\"" + day.plusHours(3) + "\"");

        assertThat(words(pages.ask(post(path + "/sessions/1/cancel"), ADMIN))).contains("请填写取消会议的理由");
        pages.ask(post(path + "/sessions/1/cancel").param("reason", "双方请求"), ADMIN);
        assertThat(pages.read(ADMIN, path)).contains("已取消");
    }

    @Test
    void aClashIsToldBesideTheMediator() throws Exception {
        pages.ask(planned(post(path + "/sessions"), day), ADMIN);

        MockHttpServletResponse again = pages.ask(planned(post(path + "/sessions"), day.plusHours(1)), ADMIN);

        assertThat(again.getStatus()).isEqualTo(400);
        assertThat(words(again)).contains("李调解在这段时间已有另一场会议", "本案在这段时间已有一场会议");
    }

    @Test
    void minutesAreWrittenAndReadByThoseWhoMediate() throws Exception {
        LocalDateTime start = disputes.aPastDay();
        assertThat(pages.ask(planned(post(path + "/sessions"), start).param("shortNotice", "true"), "mediator1")
                        .getStatus())
                .isEqualTo(302);
        String record = path + "/sessions/1/record";
        assertThat(pages.read("mediator1", record)).contains("第 1 次会议笔录", "陈述人");
        assertThat(words(pages.ask(post(record), "mediator1"))).contains("请填写争议焦点", "请选择会议结果");

        pages.ask(minutes(post(record)), "mediator1");

        assertThat(pages.read("mediator1", path + "/sessions/1/minutes"))
                .contains("为调解愿意让步。", "不得移送", "2024年3月入职。", "未达成");
        assertThat(pages.ask(get(path + "/sessions/1/minutes"), "intake").getStatus())
                .isEqualTo(403);
    }

    @Test
    void theCalendarShowsWhoseSessionItIsOnlyToThoseConcerned() throws Exception {
        pages.ask(planned(post(path + "/sessions"), day), ADMIN);
        String week = "/sessions?from=" + day.toLocalDate();

        assertThat(pages.read(ADMIN, week))
                .contains(
                        "李调解", "第一调解室", "10:00–12:00", mediated.number().value().substring(0, 12) + "<wbr>");
        assertThat(pages.read("mediator1", week)).contains(mediated.number().value());
        assertThat(pages.read("mediator2", week))
                .contains("已占用")
                .doesNotContain(mediated.number().value());
        assertThat(pages.read(ADMIN, week + "&view=day")).contains("10:00–12:00", "后一天");
    }

    @Test
    void aMediatorsBoardSaysWhatIsMissing() throws Exception {
        assertThat(pages.read("mediator1", "/my-mediations"))
                .contains("我的调解", mediated.number().value(), "还没有安排会议。", "尚未安排");
    }

    @Test
    void theNextSessionOnTheBoardIsStillToCome() throws Exception {
        LocalDateTime gone = disputes.aPastDay();
        pages.ask(planned(post(path + "/sessions"), gone).param("shortNotice", "true"), "mediator1");
        assertThat(boardLine()).contains("尚未安排", "第1次会议还没有记录。").doesNotContain("现场");

        pages.ask(planned(post(path + "/sessions"), day), "mediator1");

        assertThat(boardLine()).contains("现场", "江州市测试路1号", "第1次会议还没有记录。").doesNotContain("尚未安排");
    }

    private String boardLine() throws Exception {
        return Pages.part(
                pages.read("mediator1", "/my-mediations"), mediated.number().value(), "</tr>");
    }

    @Test
    void roomsAreKeptByTheAdministrator() throws Exception {
        pages.ask(post("/mediation-rooms").param("unionCode", "421087").param("name", "松江测试室"), ADMIN);

        assertThat(pages.read(ADMIN, "/mediation-rooms")).contains("松江测试室", "沙洲调解室", "停用");
        assertThat(words(pages.ask(
                        post("/mediation-rooms").param("unionCode", "421087").param("name", "松江测试室"), ADMIN)))
                .contains("不得重名");
    }

    @Test
    void outsidersDoTheSameByApi() throws Exception {
        String api = "/api/cases/" + mediated.number();
        String start = day + ":00+08:00";
        MockHttpServletResponse planned = pages.ask(
                post(api + "/sessions").contentType(MediaType.APPLICATION_JSON).content("""
                        {"mode": "ONSITE", "startAt": "%s", "endAt": "%s", "place": "江州市测试路1号", "mediatorIds": ["%s"]}
                        """.formatted(
                                start,
                                day.plusHours(1) + ":00+08:00",
                                mediated.mediator().rosterNo())),
                ADMIN);

        assertThat(planned.getStatus()).isEqualTo(201);
        assertThat(planned.getContentAsString()).contains("\"seq\":1", "\"startAt\":\"" + start);
        assertThat(pages.read(ADMIN, api + "/sessions")).contains("PLANNED");
        assertThat(pages.read(ADMIN, api + "/contacts")).contains("REACHED", "本人接听");
    }

    private MockHttpServletRequestBuilder planned(MockHttpServletRequestBuilder request, LocalDateTime start) {
        return request.param("mode", "ONSITE")
                .param("startAt", start.toString())
                .param("endAt", start.plusHours(2).toString())
                .param("place", "江州市测试路1号")
                .param("mediators", mediated.mediator().rosterNo());
    }

    private static MockHttpServletRequestBuilder minutes(MockHttpServletRequestBuilder request) {
        return request.param("attendees", "WORKER-1", "EMPLOYER-1")
                .param("verified", "WORKER-1")
                .param("disputeFocus", "是否拖欠工资")
                .param("positionRole", "WORKER-1", "EMPLOYER-1", "")
                .param("positionText", "要求支付。", "为调解愿意让步。", "")
                .param("withoutPrejudice", "1")
                .param("undisputedFacts", "2024年3月入职。\n\n")
                .param("factsAgreed", "true")
                .param("result", "FAILED")
                .param("recordSignedBy", "WORKER-1", "MEDIATOR");
    }
}
