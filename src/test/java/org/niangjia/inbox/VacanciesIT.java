package org.niangjia.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.petition.APetition.aPetition;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What nobody can take does not lie there unseen. */
@IntegrationTest
class VacanciesIT {

    private static final String ALARM = "项待办无人可办";

    @Autowired
    private Office office;

    @Autowired
    private Vacancies vacancies;

    @Autowired
    private MockMvc house;

    @Autowired
    private JdbcClient database;

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

    private void waitsFor(String task, String group) {
        database.sql("update open_task_group set group_id = ? where task_id = ?")
                .params(group, task)
                .update();
    }

    private String page(String login) throws Exception {
        return house.perform(get("/calendar").with(user(login)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
