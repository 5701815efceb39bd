package org.niangjia.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.petition.APetition.aPetition;
import static org.niangjia.petition.Steps.ACCEPT;
import static org.niangjia.petition.Steps.HANDLE;
import static org.niangjia.petition.Steps.INFORM;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.niangjia.Pages;
import org.niangjia.TestStaff;
import org.niangjia.engine.Tasks;
import org.niangjia.identity.Member;
import org.niangjia.identity.Recusals;
import org.niangjia.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What nobody can take does not lie there unseen. */
@IntegrationTest
class VacanciesIT {

    private static final String ALARM = "项待办无人可办";

    @Autowired
    private Office office;

    @Autowired
    private TestStaff staff;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Recusals recusals;

    @Autowired
    private Vacancies vacancies;

    @Autowired
    private Pages pages;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void dismiss() {
        staff.dismiss();
    }

    @Test
    void theAdministratorIsToldOfATaskThatNobodyCanTake() throws Exception {
        String task = office.open(aPetition().referred()).task().id();
        int before = vacancies.count();

        waitsFor(task, "chair_meeting.421087");

        assertThat(vacancies.count()).isEqualTo(before + 1);
        assertThat(page("admin")).contains((before + 1) + " " + ALARM);
        assertThat(page("intake")).doesNotContain(ALARM);
        waitsFor(task, "intake_clerk.421000");
        assertThat(vacancies.count()).isEqualTo(before);
    }

    /** 唯一的负责人代经办人办过：依职责分离，本案没有人可以审核。 */
    @Test
    void theHeadsAreToldThatNobodyMayApproveWhatTheOnlyLeaderHandled() throws Exception {
        Member absent = staff.hire("外出经办", Role.COUNTY_CLERK, "421087");
        Walk petition = office.open(aPetition().takenBy("county-clerk2"))
                .then(ACCEPT.by("county-clerk2"), INFORM.by("county-clerk2"));
        tasks.claim(petition.task().id(), absent);
        staff.away(absent, office.member("county-leader2"));
        int before = vacancies.count();

        petition.then(HANDLE.by("county-leader2"));

        assertThat(vacancies.count()).isEqualTo(before + 1);
        assertThat(page("vice-chair")).contains("/vacancies");
        assertThat(pages.read("county-leader2", "/vacancies"))
                .contains(petition.number().value(), "松江县总工会县级分管副主席", "都经办过本案");
        assertThat(pages.read("county-leader1", "/vacancies"))
                .doesNotContain(petition.number().value());
        assertThat(pages.read("county-leader2", "/work?tab=group")).contains("您不能办理", "经办人不得复核、审批本人办理的事项");
        assertThat(pages.read("county-leader2", "/cases/" + petition.number()))
                .contains("经办人不得复核、审批本人办理的事项")
                .doesNotContain(">办理</a>");

        Member another = staff.hire("另一负责人", Role.COUNTY_LEADER, "421087");

        assertThat(vacancies.count()).isEqualTo(before);
        assertThat(pages.read(another.login(), "/cases/" + petition.number())).contains(">办理</a>");
    }

    /** 在手的任务，组里别人签收不了：由领导改派。 */
    @Test
    void theHeadsAreToldWhatSomebodyWhoStandsAsideHasInHand() throws Exception {
        Member holder = staff.hire("在办受理", Role.INTAKE_CLERK, "421000");
        Walk petition = office.open(aPetition());
        String task = petition.task().id();
        tasks.claim(task, holder);
        int before = vacancies.count();

        recusals.fromCase(holder, petition.number().value(), "近亲属");

        assertThat(vacancies.count()).isEqualTo(before + 1);
        assertThat(pages.read("vice-chair", "/vacancies"))
                .contains(
                        petition.number().value(), "承办人在办受理已回避本案，请改派", "/tasks/" + task + "?from=vacancies#hand-over");

        tasks.handOver(task, "intake", "承办人回避", office.member("vice-chair"));

        assertThat(vacancies.count()).isEqualTo(before);
    }

    private void waitsFor(String task, String group) {
        database.sql("update open_task_group set group_id = ? where task_id = ?")
                .params(group, task)
                .update();
    }

    private String page(String login) throws Exception {
        return pages.read(login, "/calendar");
    }
}
