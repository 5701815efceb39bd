package org.niangjia.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.Pages.words;
import static org.niangjia.petition.APetition.aPetition;
import static org.niangjia.petition.Steps.ACCEPT;
import static org.niangjia.petition.Steps.TAKE_OVER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.niangjia.Pages;
import org.niangjia.TestStaff;
import org.niangjia.TimeReturns;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.entry.Entry;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.deadline.Deadlines;
import org.niangjia.deadline.Standing;
import org.niangjia.engine.Tasks;
import org.niangjia.identity.Member;
import org.niangjia.identity.Role;
import org.niangjia.inbox.WorkList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/** 撤销登记: what was registered by mistake. */
@IntegrationTest
@ExtendWith(TimeReturns.class)
class WithdrawalIT {

    private static final String TWICE = "与上一件重复登记";

    @Autowired
    private Office office;

    @Autowired
    private TestStaff staff;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Pages pages;

    @Autowired
    private CaseRecords records;

    @Autowired
    private WorkList workList;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void dismiss() {
        staff.dismiss();
    }

    @Test
    void whoRegisteredAPetitionTwiceTakesOneBack() throws Exception {
        Walk petition = office.open(aPetition());

        assertThat(withdraw(petition, "intake", TWICE).getRedirectedUrl()).isEqualTo("/cases/" + petition.number());

        CaseFile file = petition.file();
        assertThat(file.open()).isFalse();
        assertThat(file.isWithdrawn()).isTrue();
        assertThat(file.stageName()).isEqualTo("已撤销登记");
        assertThat(page(petition, "supervisor"))
                .contains("本案登记已撤销，不计入统计", "<span>撤销</span>")
                .doesNotContain("办结</span>");
    }

    @Test
    void nothingOfItIsLeftToDo() throws Exception {
        Walk petition = office.open(aPetition());

        withdraw(petition, "intake", TWICE);

        String number = petition.number().value();
        assertThat(workList.of(number)).isEmpty();
        assertThat(deadlines.of(number)).isNotEmpty().noneMatch(Standing::running);
        assertThat(database.sql("select count(*) from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?")
                        .param(number)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theRecordKeepsWhatWasRegisteredAndTellsWhoTookItBackAndWhy() throws Exception {
        Walk petition = office.open(aPetition());

        withdraw(petition, "intake", TWICE);

        var entries = records.entries(petition.file());
        Entry end = entries.stream()
                .filter(entry -> entry.kind() == EntryKind.CLOSED)
                .findFirst()
                .orElseThrow();
        assertThat(entries.get(0).kind()).isEqualTo(EntryKind.OPENED);
        assertThat(end.actor()).isEqualTo("intake");
        assertThat(end.answers().get(0).text()).isEqualTo(TWICE);
        assertThat(storedAnswers(petition)).doesNotContain(TWICE);
        assertThat(records.verify(petition.number()).intact()).isTrue();
    }

    @Test
    void nobodyTakesACaseBackWithoutAReason() throws Exception {
        Walk petition = office.open(aPetition());

        MockHttpServletResponse refused = withdraw(petition, "intake", " ");

        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(words(refused)).contains("请写明撤销登记的理由");
        assertThat(byApi(petition, "intake", "").getStatus()).isEqualTo(400);
        assertThat(petition.file().open()).isTrue();
    }

    @Test
    void onceAStepIsTakenOnlyALeaderTakesItBack() throws Exception {
        Walk petition = office.open(aPetition().referred()).then(TAKE_OVER);

        assertThat(withdraw(petition, "intake", TWICE).getStatus()).isEqualTo(403);
        assertThat(page(petition, "intake")).doesNotContain("/withdraw");
        assertThat(page(petition, "rights-director")).contains("/withdraw");

        assertThat(byApi(petition, "rights-director", TWICE).getStatus()).isEqualTo(204);
        assertThat(petition.file().isWithdrawn()).isTrue();
    }

    @Test
    void aColleagueDoesNotTakeBackWhatSomebodyElseRegistered() throws Exception {
        Walk petition = office.open(aPetition());
        Member colleague = staff.hire("同岗受理", Role.INTAKE_CLERK, "421000");

        assertThat(withdraw(petition, colleague.login(), TWICE).getStatus()).isEqualTo(403);
        assertThat(byApi(petition, colleague.login(), TWICE).getStatus()).isEqualTo(403);
        assertThat(withdraw(petition, "county-clerk2", TWICE).getStatus()).isEqualTo(404);
    }

    /** 不相容岗位相互分离：自己经手的超期案件，不能由自己撤销登记而不计入统计。 */
    @Test
    @Tag("T15")
    void whoHadAPartInALateCaseLeavesItToAnotherHead() throws Exception {
        Walk petition = office.open(aPetition().takenBy("county-clerk2"));
        tasks.handOver(petition.task().id(), "county-clerk2", "请受理。", office.member("county-leader2"));
        office.later(Duration.ofDays(40));

        assertThat(page(petition, "county-leader2")).contains("本案已经超期，您经手过本案").doesNotContain("/withdraw\"");
        MockHttpServletResponse refused = withdraw(petition, "county-leader2", TWICE);
        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(words(refused)).contains("须由没有经手过的负责人或者上级工会负责人办理").doesNotContain("核对您的岗位");
        assertThat(byApi(petition, "county-clerk2", TWICE).getStatus()).isEqualTo(403);
        assertThat(petition.file().open()).isTrue();

        assertThat(byApi(petition, "vice-chair", TWICE).getStatus()).isEqualTo(204);
        assertThat(petition.file().isWithdrawn()).isTrue();
    }

    @Test
    @Tag("T15")
    void whoTookAStepInTheNameOfAnAbsentColleagueHadAPartInItToo() throws Exception {
        Walk petition = office.open(aPetition().takenBy("county-clerk2"));
        Member absent = staff.hire("外出经办", Role.COUNTY_CLERK, "421087");
        Member head = staff.hire("代办负责人", Role.COUNTY_LEADER, "421087");
        tasks.claim(petition.task().id(), absent);
        staff.away(absent, head);
        petition.then(ACCEPT.by(head.login()));
        office.later(Duration.ofDays(40));

        assertThat(byApi(petition, head.login(), TWICE).getStatus()).isEqualTo(403);
        assertThat(petition.file().open()).isTrue();
    }

    @Test
    void whatHasEndedIsNotTakenBackAgain() throws Exception {
        Walk petition = office.open(aPetition());
        withdraw(petition, "intake", TWICE);

        assertThat(byApi(petition, "intake", TWICE).getStatus()).isEqualTo(409);
        assertThat(words(withdraw(petition, "intake", TWICE))).contains("本案已经结束");
    }

    private String storedAnswers(Walk petition) {
        return String.join(
                "",
                database.sql("select answers from entry where case_number = ?")
                        .param(petition.number().value())
                        .query(String.class)
                        .list());
    }

    private MockHttpServletResponse withdraw(Walk petition, String login, String reason) throws Exception {
        return pages.ask(post("/cases/{n}/withdraw", petition.number()).param("reason", reason), login);
    }

    private MockHttpServletResponse byApi(Walk petition, String login, String reason) throws Exception {
        return pages.ask(
                post("/api/cases/{n}/withdraw", petition.number())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\":\"" + reason + "\"}"),
                login);
    }

    private String page(Walk petition, String login) throws Exception {
        return pages.read(login, "/cases/{n}", petition.number());
    }
}
