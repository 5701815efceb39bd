package org.niangjia.engine.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.niangjia.Office.answers;
import static org.niangjia.engine.gate.Counties.County.SONGJIANG;
import static org.niangjia.petition.APetition.aPetition;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.niangjia.Pages;
import org.niangjia.TasklistSession;
import org.niangjia.TestStaff;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.entry.Entry;
import org.niangjia.engine.gate.ThreeDoors.Door;
import org.niangjia.identity.Member;
import org.niangjia.identity.Role;
import org.niangjia.inbox.WorkItem;
import org.niangjia.inbox.WorkList;
import org.niangjia.inbox.WorkList.Scope;
import org.niangjia.inbox.WorkList.Wanted;
import org.springframework.beans.factory.annotation.Autowired;

/** 代办: while a colleague is away, somebody named does the colleague's work, and the record says so. */
@IntegrationTest
class DeputyIT {

    @Autowired
    private Office office;

    @Autowired
    private TestStaff staff;

    @Autowired
    private Counties counties;

    @Autowired
    private ThreeDoors doors;

    @Autowired
    private Pages pages;

    @Autowired
    private CaseRecords records;

    @Autowired
    private WorkList workList;

    private Member absent;
    private Member deputy;
    private Walk petition;

    @BeforeEach
    void go() {
        absent = counties.clerk("外出经办", SONGJIANG);
        deputy = counties.head("代办主席", SONGJIANG);
        petition = counties.referredPetition(SONGJIANG);
        staff.away(absent, deputy);
    }

    @AfterEach
    void dismiss() {
        staff.dismiss();
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void takesATaskIntoTheHandsOfTheAbsentWhereNobodyElseIsLeft(Door door) throws Exception {
        staff.away(office.member("county-clerk2"), counties.head("另一代办", SONGJIANG));

        var answer = doors.claim(door, deputy.login(), petition.task().id());

        assertThat(answer.status()).as(answer.body()).isIn(204, 302);
        assertThat(petition.task().assignee()).isEqualTo(absent.login());
        assertThat(mine(deputy)).contains(petition.task().id());
        assertThat(inTasklist("我的待办")).contains(petition.task().id());
        assertThat(inTasklist("本组待办")).doesNotContain(petition.task().id());
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void takesNothingOfTheGroupWhereAColleagueIsThere(Door door) throws Exception {
        var answer = doors.claim(door, deputy.login(), petition.task().id());

        assertThat(answer.status()).as(answer.body()).isIn(403, 404, 409);
        assertThat(petition.task().assignee()).isNull();
        assertThat(workList.page(new Wanted(Scope.GROUP, null, false), deputy, 0, 100)
                        .items())
                .extracting(WorkItem::id)
                .doesNotContain(petition.task().id());
        assertThat(inTasklist("本组待办")).doesNotContain(petition.task().id());
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void completesWhatIsInTheHandsOfTheAbsentAndTheRecordNamesBoth(Door door) throws Exception {
        doors.claim(Door.API, absent.login(), petition.task().id());

        var answer = doors.handIn(
                door,
                deputy.login(),
                petition.task().id(),
                answers("competence", "NO", "objectionReason", "OTHER_BODY", "opinion", "应由区人社局办理。"));

        assertThat(answer.status()).as(answer.body()).isIn(204, 302);
        Entry entry = records.entries(petition.file()).stream()
                .filter(it -> "checkCompetence".equals(it.step()))
                .findFirst()
                .orElseThrow();
        assertThat(entry.actorName()).isEqualTo("代办主席");
        assertThat(entry.onBehalfOfName()).isEqualTo("外出经办");
    }

    @Test
    void tasklistLetsTheDeputyFillInTheForm() throws Exception {
        doors.claim(Door.API, absent.login(), petition.task().id());
        String path = TasklistSession.ENGINE + "/task/" + petition.task().id();

        var shown = doors.tasklist(deputy.login()).getHal(path).at("/_embedded");

        assertThat(shown.path("identityLink").findValuesAsText("userId")).contains(deputy.login());
        assertThat(shown.path("user")).singleElement().satisfies(user -> {
            assertThat(user.path("id").asText()).isEqualTo(deputy.login());
            assertThat(user.path("firstName").asText()).isEqualTo("外出经办");
            assertThat(user.path("lastName").asText()).isEqualTo("（代办）");
        });
    }

    @Test
    void givesBackWhatTheAbsentHad() throws Exception {
        doors.claim(Door.API, absent.login(), petition.task().id());
        String task = TasklistSession.ENGINE + "/task/" + petition.task().id();

        var answer = doors.tasklist(deputy.login()).post(task + "/unclaim", answers());

        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
        assertThat(petition.task().assignee()).isNull();
    }

    @Test
    void opensACaseInTheUnionOfTheAbsentWhereNobodyElseIsLeft() {
        Member ofTheCity = deputyOfTheCity();
        staff.away(office.member("county-clerk2"), counties.head("另一代办", SONGJIANG));

        Walk opened = office.open(aPetition().takenBy(ofTheCity.login()));

        assertThat(opened.number().value()).startsWith("XF421087");
        Entry entry = records.entries(opened.file()).get(0);
        assertThat(entry.actorName()).isEqualTo("市里代办");
        assertThat(entry.onBehalfOfName()).isEqualTo("外出经办");
    }

    /** 代办人只办理被代办人手里的待办；新来的由在岗的同事登记。 */
    @Test
    void opensNoCaseForTheAbsentWhereAColleagueIsThere() throws Exception {
        Member ofTheCity = deputyOfTheCity();

        assertThatThrownBy(() -> office.open(aPetition().takenBy(ofTheCity.login())))
                .hasMessageContaining("您的岗位不能登记此类案件。");

        assertThat(pages.ask(get("/open/petition"), ofTheCity.login()).getStatus())
                .isEqualTo(403);
        assertThat(pages.read(ofTheCity.login(), "/work")).doesNotContain("/open/petition");
    }

    private Member deputyOfTheCity() {
        Member ofTheCity = staff.hire("市里代办", Role.LEGAL_REVIEWER, "421000");
        staff.back();
        staff.away(absent, ofTheCity);
        return ofTheCity;
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void hasNoPartInItOnceTheColleagueIsBack(Door door) throws Exception {
        doors.claim(Door.API, absent.login(), petition.task().id());
        assertThat(mine(deputy)).contains(petition.task().id());

        staff.back();

        assertThat(mine(deputy)).isEmpty();
        assertThat(mine(absent)).contains(petition.task().id());
        assertThat(inTasklist("我的待办")).isEmpty();
        var answer = doors.handIn(
                door, deputy.login(), petition.task().id(), answers("competence", "YES", "opinion", "属于本会职权。"));
        assertThat(answer.status()).isIn(403, 404, 409);
    }

    private List<String> mine(Member member) {
        return workList.page(new Wanted(Scope.MINE, null, false), member, 0, 100).items().stream()
                .map(WorkItem::id)
                .toList();
    }

    private List<String> inTasklist(String filter) {
        return StreamSupport.stream(
                        doors.tasklist(deputy.login()).tasksIn(filter).spliterator(), false)
                .map(task -> task.get("id").asText())
                .toList();
    }
}
