package org.niangjia.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.Pages.words;
import static org.niangjia.petition.APetition.aPetition;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Pages;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.roster.people.Mediator;
import org.niangjia.roster.people.Roll;
import org.niangjia.roster.people.Specialty;
import org.niangjia.roster.people.Standing;
import org.niangjia.roster.subsidy.Subsidies;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** 调解员名册 on the screen. */
@IntegrationTest
class RosterPagesIT {

    private static final String ADMIN = "mediation-admin";

    @Autowired
    private Pages pages;

    @Autowired
    private Roll roll;

    @Autowired
    private Enlisted enlisted;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Office office;

    @Autowired
    private Subsidies subsidies;

    @Autowired
    private Clock clock;

    @Test
    void theRosterNamesEverybodyWithTermSpecialtiesAndLoad() throws Exception {
        assertThat(pages.read(ADMIN, "/mediators")).contains("李调解", "样例劳模", "TY421000-", "劳动报酬", "在办", "入册");
        assertThat(pages.read(ADMIN, "/mediators?specialty=OVERAGE"))
                .contains("样例律师乙")
                .doesNotContain("样例劳模");
        assertThat(pages.read("supervisor", "/mediators")).contains("李调解").doesNotContain("/new-mediator");
    }

    @Test
    void somebodyIsEnteredWithASealedIdentityNumberAndAGaplessRosterNumber() throws Exception {
        String name = "测试入册" + UUID.randomUUID().toString().substring(0, 6);
        String idNo = Enlisted.idNo(1_200);

        MockHttpServletResponse answer = pages.ask(entry(name, idNo), ADMIN);

        assertThat(answer.getStatus()).isEqualTo(302);
        Mediator entered = roll.all().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(answer.getRedirectedUrl()).isEqualTo("/mediators/" + entered.rosterNo());
        assertThat(entered.appointedTo()).isEqualTo("2028-12-31");
        assertThat(stored("id_no", entered)).isNotBlank().doesNotContain(idNo);
        assertThat(pages.read(ADMIN, answer.getRedirectedUrl()))
                .contains(name, "入册")
                .doesNotContain(idNo);
        assertThat(words(pages.ask(entry("另一人", idNo), ADMIN))).contains("此人已经在册", entered.rosterNo());
    }

    @Test
    void whatCannotBeRightIsToldBesideItsField() throws Exception {
        MockHttpServletResponse answer = pages.ask(entry("测试错号", "420102198001011230"), ADMIN);

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(words(answer)).contains("末位校验码不符", "value=\"测试错号\"", "id=\"idNo-error\"");
    }

    @Test
    void aChangeNeedsAReasonAndStaysOnFileWithBeforeAndAfter() throws Exception {
        Mediator mediator = enlisted.knowing(Specialty.WAGE);
        MockHttpServletRequestBuilder amend = amendment(mediator, "虚构新单位");

        assertThat(words(pages.ask(amend, ADMIN))).contains("请填写修改的理由");
        pages.ask(amendment(mediator, "虚构新单位").param("reason", "调离原单位"), ADMIN);

        assertThat(pages.read(ADMIN, "/mediators/" + mediator.rosterNo()))
                .contains("理由：调离原单位", "单位：虚构律师事务所", "单位：虚构新单位", "周调度");
    }

    @Test
    void aSuspensionSaysWhatWillHappenAndWhy() throws Exception {
        Mediator mediator = enlisted.knowing(Specialty.WAGE);
        String path = "/mediators/" + mediator.rosterNo() + "/standing";

        assertThat(pages.read(ADMIN, path + "?to=SUSPENDED")).contains("暂停：" + mediator.name(), "不再接受新的指派");
        assertThat(words(pages.ask(post(path).param("to", "SUSPENDED"), ADMIN))).contains("请填写理由");
        pages.ask(post(path).param("to", "SUSPENDED").param("reason", "当事人投诉，核查期间"), ADMIN);

        assertThat(roll.find(mediator.rosterNo()).orElseThrow().standing()).isEqualTo(Standing.SUSPENDED);
        enlisted.strikeOff(mediator);
    }

    @Test
    void aTieIsDeclaredAndItsPersonIsMasked() throws Exception {
        Mediator mediator = enlisted.knowing(Specialty.WAGE);
        String path = "/mediators/" + mediator.rosterNo();

        pages.ask(
                post(path + "/conflicts")
                        .param("kind", "RELATIVE")
                        .param("person", "true")
                        .param("name", "赵虚构")
                        .param("number", Enlisted.idNo(1_300))
                        .param("from", "2020-01-01"),
                ADMIN);

        assertThat(pages.read(ADMIN, path)).contains("近亲属", "自 2020-01-01").doesNotContain("赵虚构");
        assertThat(pages.read("supervisor", path)).doesNotContain("利益冲突", "变更记录");
        enlisted.strikeOff(mediator);
    }

    @Test
    void aMediatorSeesTheOwnEntryAndNoOther() throws Exception {
        assertThat(pages.read("mediator1", "/me/mediator")).contains("李调解", "利益冲突", "变更记录");
        assertThat(pages.ask(get("/mediators"), "mediator1").getStatus()).isEqualTo(403);
        assertThat(pages.ask(post("/me/mediator/conflicts"), "mediator1").getStatus())
                .isEqualTo(400);
    }

    @Test
    void theSlipsOfAMonthAreListed() throws Exception {
        assertThat(pages.read(ADMIN, "/subsidies?month=2020-01")).contains("2020 年 1 月", "本月没有补贴单");
    }

    @Test
    void aSlipIsApprovedBySomebodyElse() throws Exception {
        Mediator mediator = enlisted.knowing(Specialty.WAGE);
        CaseNumber number = office.open(aPetition()).number();
        subsidies.draw(number, mediator.rosterNo(), true, false, enlisted.admin());
        long slip = subsidies.of(mediator.rosterNo()).get(0).id();
        String month = YearMonth.now(clock).toString();

        assertThat(pages.read(ADMIN, "/subsidies")).contains(number.value(), "调解成功 500 元", "待核定");
        assertThat(pages.read("vice-chair", "/subsidies")).contains("/subsidies/" + slip + "/approve");
        pages.ask(post("/subsidies/" + slip + "/approve").param("month", month), "vice-chair");

        assertThat(pages.read(ADMIN, "/subsidies")).contains("陶副主席 核定");
        assertThat(pages.read(ADMIN, "/mediators/" + mediator.rosterNo())).contains("500.00", "陶副主席 核定");
    }

    private static MockHttpServletRequestBuilder entry(String name, String idNo) {
        return post("/new-mediator")
                .param("name", name)
                .param("sex", "MALE")
                .param("idNo", idNo)
                .param("organisation", "虚构学院")
                .param("kind", "SCHOLAR")
                .param("specialties", "WAGE", "INJURY")
                .param("district", "421087")
                .param("appointedBy", "UNION")
                .param("appointedFrom", "2026-01-01")
                .param("trainingHours", "12");
    }

    private static MockHttpServletRequestBuilder amendment(Mediator mediator, String organisation) {
        return post("/mediators/" + mediator.rosterNo() + "/amend")
                .param("version", String.valueOf(mediator.version()))
                .param("name", mediator.name())
                .param("sex", "MALE")
                .param("organisation", organisation)
                .param("kind", "LAWYER")
                .param("specialties", "WAGE")
                .param("district", "421000")
                .param("appointedBy", "UNION")
                .param("appointedFrom", mediator.appointedFrom().toString())
                .param("appointedTo", mediator.appointedTo().toString())
                .param("trainingHours", "12");
    }

    private String stored(String column, Mediator mediator) {
        return jdbc.sql("select " + column + " from mediator where roster_no = ?")
                .param(mediator.rosterNo())
                .query(String.class)
                .single();
    }
}
