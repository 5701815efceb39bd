package org.niangjia.engine.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.engine.gate.Counties.County.SHAZHOU;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.niangjia.IntegrationTest;
import org.niangjia.Office.Walk;
import org.niangjia.Pages;
import org.niangjia.TestStaff;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.engine.gate.ThreeDoors.Answer;
import org.niangjia.engine.gate.ThreeDoors.Door;
import org.niangjia.identity.Member;
import org.niangjia.identity.Role;
import org.niangjia.identity.account.InHand;
import org.niangjia.identity.account.Roster;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;

/** A task goes out of the hands that have it only by those hands. */
@IntegrationTest
class HandsIT {

    private static final String IN_OTHER_HANDS = "这项任务正由他人办理，只能由办理人或者其代办人移交、退回，或者由本会领导改派。";

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
    private Roster roster;

    @Autowired
    private InHand inHand;

    private Member holder;
    private Member colleague;
    private Walk petition;

    @BeforeEach
    void aTaskInHand() throws Exception {
        holder = counties.clerk("在办经办", SHAZHOU);
        colleague = counties.clerk("同组经办", SHAZHOU);
        petition = counties.referredPetition(SHAZHOU);
        doors.claim(Door.API, holder.login(), petition.task().id());
    }

    @AfterEach
    void dismiss() {
        staff.dismiss();
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void aColleagueDoesNotGiveItBack(Door door) throws Exception {
        isRefused(doors.release(door, colleague.login(), petition.task().id()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Door.class,
            names = {"PAGE", "API"})
    void aColleagueDoesNotHandItOver(Door door) throws Exception {
        isRefused(doors.handOver(door, colleague.login(), petition.task().id(), "county-clerk1"));
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void whoHasItGivesItBack(Door door) throws Exception {
        Answer answer = doors.release(door, holder.login(), petition.task().id());

        assertThat(answer.status()).as(answer.body()).isIn(204, 302);
        assertThat(petition.task().assignee()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = Door.class,
            names = {"PAGE", "API"})
    void whoHeadsTheUnionGivesItToAColleague(Door door) throws Exception {
        Member head = counties.head("县领导", SHAZHOU);

        Answer answer = doors.handOver(door, head.login(), petition.task().id(), colleague.login());

        assertThat(answer.status()).as(answer.body()).isIn(204, 302);
        assertThat(petition.task().assignee()).isEqualTo(colleague.login());
        assertThat(records.entries(petition.file())).last().satisfies(entry -> assertThat(
                        entry.actorName() + entry.summary())
                .isEqualTo("县领导改派给同组经办"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Door.class,
            names = {"PAGE", "API"})
    void whoHeadsTheUnionGivesItToNobodyOutsideTheGroup(Door door) throws Exception {
        Member head = counties.head("县领导", SHAZHOU);

        Answer answer = doors.handOver(door, head.login(), petition.task().id(), head.login());

        assertThat(answer.status()).as(answer.body()).isEqualTo(403);
        assertThat(petition.task().assignee()).isEqualTo(holder.login());
    }

    /** 改派须留下接办人和理由；只退回则什么也不留。 */
    @ParameterizedTest
    @EnumSource(Door.class)
    void whoHeadsTheUnionDoesNotJustTakeItAway(Door door) throws Exception {
        Member head = counties.head("县领导", SHAZHOU);

        Answer answer = doors.release(door, head.login(), petition.task().id());

        // in Tasklist it is not among a head's tasks
        assertThat(answer.status()).as(answer.body()).isEqualTo(door == Door.TASKLIST ? 409 : 403);
        assertThat(petition.task().assignee()).isEqualTo(holder.login());
    }

    @Test
    void whatSomebodyInAnotherPlaceHadGoesBackToTheGroup() {
        roster.assign(holder.login(), Set.of(Role.TOWN_UNION));

        assertThat(petition.task().assignee()).isNull();
        assertThat(records.entries(petition.file())).last().satisfies(entry -> assertThat(entry.summary())
                .isEqualTo("“核对管辖”退回本组：承办人在办经办已不在这一步的岗位"));
    }

    @Test
    void theAdministratorIsToldBeforeDisablingWhatGoesBack() throws Exception {
        String path = "/admin/members/" + holder.login() + "/disable";

        assertThat(pages.read("admin", path)).contains("手里的 1 件待办全部退回本组");

        assertThat(petition.task().assignee()).isEqualTo(holder.login());
    }

    /** 停用：任务不能停在没有人的手里。 */
    @Test
    void whatADisabledMemberHadGoesBackToTheGroup() {
        assertThat(inHand.of(holder)).isEqualTo(1);

        roster.enable(holder.login(), false);

        assertThat(petition.task().assignee()).isNull();
        assertThat(inHand.of(holder)).isZero();
        assertThat(records.entries(petition.file())).last().satisfies(entry -> assertThat(entry.summary())
                .isEqualTo("“核对管辖”退回本组：承办人在办经办的账号已停用"));
    }

    private void isRefused(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(403);
        assertThat(HtmlUtils.htmlUnescape(answer.body()))
                .contains(IN_OTHER_HANDS)
                .doesNotContain("核对您的岗位");
        assertThat(petition.task().assignee()).isEqualTo(holder.login());
    }
}
