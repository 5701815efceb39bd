package org.niangjia.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.Pages.words;
import static org.niangjia.petition.APetition.aPetition;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.niangjia.Pages;
import org.niangjia.TestStaff;
import org.niangjia.casefile.attachment.Attachment;
import org.niangjia.casefile.attachment.Attachments;
import org.niangjia.deadline.NoticeDesk;
import org.niangjia.engine.Tasks;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Member;
import org.niangjia.identity.Role;
import org.niangjia.identity.signin.WallClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What an auditor finds, and how. */
@IntegrationTest
class AuditPageIT {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final String NOTICE = "日期,类型,名称\n2016-01-01,放假,元旦\n2016-05-01,放假,劳动节\n"
            + "2016-10-01,放假,国庆节\n2016-10-02,放假,国庆节\n2016-10-03,放假,国庆节\n";

    @Autowired
    private Office office;

    @Autowired
    private MockMvc web;

    @Autowired
    private Pages pages;

    @Autowired
    private WallClock clock;

    @Autowired
    private Attachments attachments;

    @Autowired
    private TestStaff staff;

    @Autowired
    private Tasks tasks;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void dismiss() {
        staff.dismiss();
    }

    @Test
    void whoLookedAtSomebodysFullParticularsIsFound() throws Exception {
        Walk petition = office.open(aPetition());
        pages.ask(unmasking(petition, "回访"), "rights-officer");

        assertThat(found("event=UNMASKED")).contains(petition.number().value(), "rights-officer");
        assertThat(found("event=UNMASKED&login=rights-officer"))
                .contains(petition.number().value());
        assertThat(found("event=UNMASKED&login=intake"))
                .doesNotContain(petition.number().value());
    }

    @Test
    @Tag("T14")
    void whyAndFromWhereSomebodyLookedStandsBesideIt() throws Exception {
        Walk petition = office.open(aPetition());
        pages.ask(unmasking(petition, "电话回访第三次").with(from("10.20.30.40")), "rights-officer");

        assertThat(rowOf(petition, "event=UNMASKED")).contains("理由：电话回访第三次", "10.20.30.40");
        assertThat(database.sql("select count(*) from access_record where detail like '%电话回访%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** By its digest: its name may be a person's. */
    @Test
    void whoTookWhichFileIsFound() throws Exception {
        Walk petition = office.open(aPetition());
        Attachment file = attachments
                .add(petition.number(), "张测试工资条.txt", stream("八月 3000 元"), Acting.self(office.member("intake")))
                .orElseThrow()
                .attachment();
        pages.ask(
                get("/cases/{n}/attachments/{id}", petition.number(), file.id()).with(from("10.20.30.41")),
                "rights-officer");

        assertThat(rowOf(petition, "event=DOWNLOADED&login=rights-officer"))
                .contains("下载材料", "10.20.30.41", file.originalSm3().substring(0, 16))
                .doesNotContain("张测试");
        assertThat(page("/audit/access?event=DOWNLOADED&login=intake"))
                .doesNotContain(petition.number().value());
    }

    /** 代办：记下代办人，也记下被代办的人。 */
    @Test
    void whoTookAFileForAnAbsentColleagueIsFoundByBothNames() throws Exception {
        Member absent = staff.hire("外出受理", Role.INTAKE_CLERK, "421000");
        Member deputy = staff.hire("代办受理", Role.COUNTY_CLERK, "421087");
        staff.away(absent, deputy);
        Walk petition = office.open(aPetition());
        tasks.claim(petition.task().id(), absent);
        Attachment file = attachments
                .add(petition.number(), "工资条.txt", stream("八月 3000 元"), Acting.self(office.member("intake")))
                .orElseThrow()
                .attachment();

        pages.ask(get("/cases/{n}/attachments/{id}", petition.number(), file.id()), deputy.login());

        assertThat(rowOf(petition, "event=DOWNLOADED&login=" + absent.login()))
                .contains(absent.login(), deputy.login());
    }

    @Test
    void whoImportedACalendarIsFound() throws Exception {
        String source = "试验放假通知" + UUID.randomUUID();
        new NoticeDesk(web, source).take(NOTICE.getBytes(StandardCharsets.UTF_8), "2016", "2015-12-10");

        assertThat(found("event=CALENDAR_IMPORTED")).contains("2016 年：" + source, "admin");
    }

    @Test
    void aDayIsLookedUpByItself() throws Exception {
        Walk petition = office.open(aPetition());
        pages.ask(unmasking(petition, "回访"), "intake");
        LocalDate today = LocalDate.ofInstant(clock.instant(), CHINA);

        assertThat(found("event=UNMASKED&day=" + today))
                .contains(petition.number().value());
        assertThat(found("event=UNMASKED&day=" + today.minusDays(1)))
                .doesNotContain(petition.number().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "9999-12-31", "2026-02-30", "昨天"})
    void aDayThatIsNoneIsToldSo(String day) throws Exception {
        var answer = pages.ask(get("/audit/access").param("day", day), "auditor");

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(words(answer)).doesNotContain("Exception");
    }

    @Test
    void aLeaderReadsWhatOnePostMayDo() throws Exception {
        assertThat(page("/audit/permissions?role=SUPERVISOR"))
                .contains("查看信访案件")
                .doesNotContain("登记信访：市总受理岗", "case.view");
    }

    private static MockHttpServletRequestBuilder unmasking(Walk petition, String reason) {
        return post("/cases/{n}/unmask", petition.number()).param("reason", reason);
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private String rowOf(Walk petition, String filter) throws Exception {
        return Stream.of(found(filter).split("<tr>"))
                .filter(row -> row.contains(petition.number().value()))
                .findFirst()
                .orElseThrow();
    }

    private String found(String filter) throws Exception {
        return page("/audit/access?" + filter);
    }

    private String page(String address) throws Exception {
        return pages.read("auditor", address);
    }
}
