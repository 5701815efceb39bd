package org.niangjia.deadline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.deadline.DeadlinesAt;
import org.niangjia.deadline.NoticeDesk;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.deadline.reckoning.Submission;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@IntegrationTest
class DeadlinePagesIT {

    @Autowired
    MockMvc web;

    @Autowired
    DeadlinesAt house;

    private NoticeDesk desk;

    @BeforeEach
    void openTheDesk() {
        desk = new NoticeDesk(web, "试验放假通知（试办发〔2011〕1号）");
    }

    @Test
    void showsEveryDayOfAPeriodWithItsReason() throws Exception {
        page("/deadlines/calculate?start=2026-02-12&amount=5&unit=WD&rule=", "intake")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("2026年2月26日届满"),
                                containsString("补班（春节）"),
                                containsString("休假日，不计入"),
                                containsString("起算日，不计入"))));
    }

    @Test
    void showsWhenHoursAreOver() throws Exception {
        page("/deadlines/calculate?start=2026-09-30&time=22:15&amount=2&unit=H&rule=", "intake")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("2026年10月1日 00:15届满"),
                                containsString("2026年9月30日 22:15，自该时刻起连续计算"),
                                not(containsString("ledger-month")))));
    }

    @Test
    void countsByTheDeadlineTable() throws Exception {
        page("/deadlines/calculate?start=2026-09-01&amount=&unit=WD&rule=M_PRE", "intake")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("2026年10月8日届满"),
                                containsString("2026年10月1日 是休假日"),
                                containsString("《关于人民法院特邀调解的规定》第二十七条"))));
    }

    @Test
    void theRulesStandByTheKindOfCase() throws Exception {
        page("/deadlines/calculate", "intake")
                .andExpect(content()
                        .string(allOf(
                                containsString("<optgroup label=\"信访\">"),
                                containsString("<optgroup label=\"困难职工帮扶\">"),
                                not(containsString("??")))));
    }

    @Test
    void marksWhatIsProvisional() throws Exception {
        page("/deadlines/calculate?start=2026-12-21&amount=30&unit=CD&rule=", "intake")
                .andExpect(content().string(containsString("暂定")));
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrongWithIt() throws Exception {
        page("/deadlines/calculate?start=2026-02-30&amount=abc&unit=M&rule=", "intake")
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(allOf(
                                containsString("起算日期不是存在的日期"),
                                containsString("期限的长度应为整数"),
                                containsString("value=\"abc\""))));
    }

    @Test
    @Tag("T69")
    void theCalendarNamesItsSourcesAndWhatIsMissing() throws Exception {
        page("/calendar", "intake")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("国办发明电〔2023〕7号"),
                                containsString("248"),
                                containsString("暂定"),
                                not(containsString("核对并预览")))));
        page("/calendar/2026", "intake")
                .andExpect(content().string(allOf(containsString("2026-02-14"), containsString("补班"))));
        page("/calendar/2035", "intake").andExpect(status().isNotFound());
    }

    @Test
    @Tag("T66")
    void anAdministratorImportsANoticeAndOthersDoNot() throws Exception {
        String notice = "日期,类型,名称\n2012-01-01,放假,元旦\n2012-05-01,放假,劳动节\n"
                + "2012-10-01,放假,国庆节\n2012-10-02,放假,国庆节\n2012-10-03,放假,国庆节\n";
        byte[] file = notice.getBytes(Charset.forName("GBK"));

        desk.send(file, "2012", "2011-12-06", "intake").andExpect(status().isForbidden());
        desk.take(file, "2012", "2011-12-06").andExpect(redirectedUrl("/calendar"));

        page("/calendar/2012", "admin").andExpect(content().string(containsString("试验放假通知")));
    }

    @Test
    void aYearThatIsKnownIsReplacedOnlyOnceTheDifferencesAreSeen() throws Exception {
        String notice = "日期,类型,名称\n2014-01-01,放假,元旦\n2014-05-01,放假,劳动节\n"
                + "2014-10-01,放假,国庆节\n2014-10-02,放假,国庆节\n2014-10-03,放假,国庆节\n";
        desk.take(notice.getBytes(StandardCharsets.UTF_8), "2014", "2013-12-11");
        byte[] corrected = (notice + "2014-10-04,放假,国庆节\n").getBytes(StandardCharsets.UTF_8);

        ResultActions asked = desk.send(corrected, "2014", "2013-12-11", "admin")
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("2014-10-04"), containsString("按周末判断"))));
        page("/calendar/2014", "admin").andExpect(content().string(not(containsString("2014-10-04"))));

        desk.confirm(asked, "2014", "2013-12-11").andExpect(redirectedUrl("/calendar"));
        page("/calendar/2014", "admin").andExpect(content().string(containsString("2014-10-04")));
    }

    @Test
    void tellsBeforehandWhichDeadlinesANoticeWouldMove() throws Exception {
        String free = "日期,类型,名称\n2018-01-01,放假,元旦\n2018-05-01,放假,劳动节\n"
                + "2018-10-01,放假,国庆节\n2018-10-02,放假,国庆节\n2018-10-03,放假,国庆节\n";
        desk.take(free.getBytes(StandardCharsets.UTF_8), "2018", "2017-11-30");
        String caseNumber = "T" + UUID.randomUUID().toString().substring(0, 12);
        house.deadlines("2018-06-11T10:00").start(caseNumber, "X_OBJECT", LocalDate.of(2018, 6, 11), null);
        byte[] file = (free + "2018-06-18,放假,端午节\n").getBytes(StandardCharsets.UTF_8);

        desk.send(file, "2018", "2017-11-30", "admin")
                .andExpect(content()
                        .string(allOf(
                                containsString("改变届满日"),
                                containsString(caseNumber),
                                containsString("2018-06-18"),
                                containsString("2018-06-19"))));

        assertThat(house.deadlines("2018-06-12T10:00").of(caseNumber))
                .as("nothing is kept of a look")
                .extracting(standing -> Today.dayOf(Objects.requireNonNull(standing.due())))
                .containsExactly(LocalDate.of(2018, 6, 18));
        house.deadlines("2018-06-12T10:00")
                .stop(caseNumber, "X_OBJECT", Submission.received(Instant.parse("2018-06-12T02:00:00Z")));
    }

    @Test
    void aKnownYearIsThePatternOfAnImportFile() throws Exception {
        page("/calendar", "admin").andExpect(content().string(containsString("/calendar/2026/notice.csv")));
        page("/calendar/2026/notice.csv", "admin")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("日期,类型,名称"),
                                containsString("2026-01-01,放假,元旦"),
                                containsString("2026-01-04,上班,元旦"))));
    }

    @Test
    void theBannerOfAMissingYearLeadsToTheCalendar() throws Exception {
        page("/calendar", "admin").andExpect(content().string(containsString("<a href=\"/calendar\">2027")));
    }

    @Test
    @Tag("T66")
    void aBadFileIsRefusedLineByLineAndNothingIsTaken() throws Exception {
        byte[] file = "日期,类型,名称\n2013-02-30,放假,春节\n2013-01-02,上班,元旦\n2013-01-01,放假,元旦".getBytes(StandardCharsets.UTF_8);

        desk.send(file, "2013", "2012-12-08", "admin")
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(allOf(
                                containsString("第 2 行：“2013-02-30”不是存在的日期"),
                                containsString("第 3 行：2013-01-02 不是周末"),
                                containsString("缺少法定节假日 2013-10-01（国庆节）"),
                                containsString("试验放假通知"))));
        page("/calendar/2013", "admin").andExpect(status().isNotFound());
    }

    @Test
    void aNoticeNeedsAYearASourceAndADate() throws Exception {
        byte[] file = "日期,类型,名称\n2013-02-30,放假,春节".getBytes(StandardCharsets.UTF_8);

        desk.send(file, "x", "2999-01-01", "admin")
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(allOf(
                                containsString("年份应在"),
                                containsString("不得晚于今天"),
                                containsString("“2013-02-30”不是存在的日期"))));
    }

    @Test
    @Tag("T12")
    void aClockOfACaseThatIsNotMineDoesNotExist() throws Exception {
        page("/deadlines/999999999", "intake").andExpect(status().isNotFound());
    }

    private ResultActions page(String address, String login) throws Exception {
        return web.perform(get(address).with(user(login)));
    }
}
