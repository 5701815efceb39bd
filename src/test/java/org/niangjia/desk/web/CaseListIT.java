package org.niangjia.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.Pages.part;
import static org.niangjia.petition.APetition.aPetition;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.niangjia.Pages;
import org.niangjia.TimeReturns;
import org.niangjia.identity.Unions;
import org.springframework.beans.factory.annotation.Autowired;

/** 案件: what those who watch over others' work look at first. */
@IntegrationTest
@ExtendWith(TimeReturns.class)
class CaseListIT {

    private static final Duration LONGER_THAN_AN_OBJECTION_MAY_WAIT = Duration.ofDays(12);

    private static final Duration LONGER_THAN_A_REVIEW_MAY_BE_REQUESTED = Duration.ofDays(33);

    @Autowired
    private Office office;

    @Autowired
    private Holders holders;

    @Autowired
    private Pages pages;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private Clock clock;

    @Autowired
    private Unions unions;

    @Test
    void aCaseShowsTheLightOfItsMostPressingClock() throws Exception {
        Walk petition = office.open(aPetition().referred());

        String line = line(petition, "all");

        assertThat(line).contains("正常", "剩", "异议");
    }

    /** 等候期届满不是谁的超期，但列表与“我的工作”须说同一个日子。 */
    @Test
    void aCaseThatWaitsShowsUntilWhen() throws Exception {
        Walk petition = holders.awaitingReview();
        Instant end = Objects.requireNonNull(petition.task().dueAt());
        String until = DateTimeFormatter.ofPattern("MM-dd").format(end.atZone(clock.getZone()));

        assertThat(line(petition, "open")).contains("正常", "剩", "等候", until).doesNotContain("无期限");
        assertThat(tab(petition, "overdue")).endsWith("0");
    }

    /** 请求期已满、在途的请求还可能到：前一个等候期说明何时届满。 */
    @Test
    void aWaitThatIsOverSaysWhenItEnded() throws Exception {
        Walk petition = holders.awaitingReview();
        office.later(LONGER_THAN_A_REVIEW_MAY_BE_REQUESTED);

        String clocks = words(read("/cases/{n}", petition.number()), "id=\"clocks\"", "灯色说明");

        assertThat(clocks).containsPattern("已届满\\s+[-\\d]+ 23:59");
    }

    @Test
    void supervisorsFindWhatIsLateAndOnlyThat() throws Exception {
        Walk late = office.open(aPetition().referred());
        office.later(LONGER_THAN_AN_OBJECTION_MAY_WAIT);
        Walk inTime = office.open(aPetition().referred());

        JsonNode overdue = listed("&overdue=true&q=" + late.number());

        assertThat(line(late, "overdue")).contains("超期");
        assertThat(overdue.at("/items/0/light").asText()).isEqualTo("RED");
        assertThat(overdue.at("/items/0/dueAt").asText()).isNotEmpty();
        assertThat(listed("&overdue=true&q=" + inTime.number()).path("total").asInt())
                .isZero();
    }

    @Test
    void whatIsMostLateStandsFirst() throws Exception {
        Walk later = office.open(aPetition().referred());
        office.later(Duration.ofDays(3));
        Walk late = office.open(aPetition().referred());
        office.later(LONGER_THAN_AN_OBJECTION_MAY_WAIT);

        assertThat(overdue())
                .containsSubsequence(later.number().value(), late.number().value());
    }

    @Test
    void aCaseTellsWhoHasItInHand() throws Exception {
        Walk petition = office.open(aPetition().referred());

        assertThat(line(petition, "all"))
                .contains(unions.groupName(petition.task().candidateGroups().get(0)));
    }

    @Test
    void theTabTellsHowManyAreLate() throws Exception {
        Walk late = office.open(aPetition().referred());
        assertThat(tab(late, "overdue")).endsWith("0");

        office.later(LONGER_THAN_AN_OBJECTION_MAY_WAIT);

        assertThat(tab(late, "overdue")).endsWith("1");
    }

    @Test
    void whatWasTakenBackIsNotAmongTheConcluded() throws Exception {
        Walk petition = office.open(aPetition());
        pages.ask(post("/cases/{n}/withdraw", petition.number()).param("reason", "重复登记"), "intake");

        assertThat(tab(petition, "closed")).endsWith("0");
        assertThat(tab(petition, "withdrawn")).endsWith("1");
        assertThat(line(petition, "withdrawn")).contains("已撤销");
    }

    @Test
    void whoFindsNothingIsToldByWhatToSearchAndNotToRegisterAnew() throws Exception {
        assertThat(read("/cases?q={q}", "查无此案"))
                .contains("没有找到", "事项查找，不能按姓名或证件号查找")
                .doesNotContain("登记新案件");
    }

    @Test
    void aCaseIsFoundByTheEndOfItsNumberWithAndWithoutZeros() throws Exception {
        Walk petition = office.open(aPetition().referred());
        String serial = petition.number().value().substring(12);

        for (String quoted : List.of(
                serial,
                serial.replaceFirst("^0+", ""),
                petition.number().value().substring(8))) {
            assertThat(found("&q=" + quoted)).contains(petition.number().value());
        }
        assertThat(found("&q=9" + serial)).doesNotContain(petition.number().value());
    }

    private String line(Walk petition, String tab) throws Exception {
        return words(page(petition, tab), "<tbody>", "</tbody>");
    }

    private String tab(Walk petition, String tab) throws Exception {
        return words(page(petition, "all"), "tab=" + tab + "&", "</a>").strip();
    }

    private static String words(String page, String from, String to) {
        String part = part(page, from, to);
        return part.substring(part.indexOf('>') + 1).replaceAll("<[^>]*>", " ");
    }

    private String page(Walk petition, String tab) throws Exception {
        return read("/cases?tab={tab}&q={q}", tab, petition.number());
    }

    private JsonNode listed(String wanted) throws Exception {
        return json.readTree(pages.ask(get("/api/cases?process=petition" + wanted), "supervisor")
                .getContentAsByteArray());
    }

    /** All pages of them: other tests leave theirs behind. */
    private List<String> overdue() throws Exception {
        List<String> numbers = new ArrayList<>();
        int page = 0;
        int before = -1;
        while (numbers.size() > before) {
            before = numbers.size();
            numbers.addAll(found("&overdue=true&page=" + page++));
        }
        return numbers;
    }

    private List<String> found(String wanted) throws Exception {
        return listed(wanted + "&size=100").get("items").findValuesAsText("caseNumber");
    }

    private String read(String address, Object... places) throws Exception {
        return pages.read("supervisor", address, places);
    }
}
