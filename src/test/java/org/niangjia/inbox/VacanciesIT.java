package org.niangjia.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.Office.Step.step;
import static org.niangjia.Office.TODAY;
import static org.niangjia.petition.APetition.aPetition;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Step;
import org.niangjia.Office.Walk;
import org.niangjia.TestStaff;
import org.niangjia.engine.Tasks;
import org.niangjia.identity.Member;
import org.niangjia.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What nobody can take does not lie there unseen. */
@IntegrationTest
class VacanciesIT {

    private static final String ALARM = "项待办无人可办";
    private static final Step ACCEPT =
            step("decideAcceptance", "county-clerk2", "decision", "ACCEPT", "opinion", "予以受理。");
    private static final Step INFORM = step("inform", "county-clerk2", "method", "HAND", "informedOn", TODAY);
    private static final Step HANDLE =
            step("handle", "county-leader2", "result", "OPINION", "findings", "情况属实。", "opinion", "督促单位支付。");

    @Autowired
    private Office office;

    @Autowired
    private TestStaff staff;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Vacancies vacancies;

    @Autowired
    private MockMvc house;

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
        Walk petition = office.open(aPetition().takenBy("county-clerk2")).then(ACCEPT, INFORM);
        tasks.claim(petition.task().id(), absent);
        staff.away(absent, office.member("county-leader2"));
        int before = vacancies.count();

        petition.then(HANDLE);

        assertThat(vacancies.count()).isEqualTo(before + 1);
        assertThat(page("vice-chair")).contains("/vacancies");
        assertThat(page("/vacancies", "county-leader2"))
                .contains(petition.number().value(), "松江县总工会县级分管副主席", "都经办过本案");
        assertThat(page("/vacancies", "county-leader1"))
                .doesNotContain(petition.number().value());
        assertThat(page("/work?tab=group", "county-leader2")).contains("您不能办理", "经办人不得复核、审批本人办理的事项");
        assertThat(page("/cases/" + petition.number(), "county-leader2"))
                .contains("经办人不得复核、审批本人办理的事项")
                .doesNotContain(">办理</a>");

        Member another = staff.hire("另一负责人", Role.COUNTY_LEADER, "421087");

        assertThat(vacancies.count()).isEqualTo(before);
        assertThat(page("/cases/" + petition.number(), another.login())).contains(">办理</a>");
    }

    private void waitsFor(String task, String group) {
        database.sql("update open_task_group set group_id = ? where task_id = ?")
                .params(group, task)
                .update();
    }

    private String page(String login) throws Exception {
        return page("/calendar", login);
    }

    private String page(String path, String login) throws Exception {
        return house.perform(get(path).with(user(login)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
