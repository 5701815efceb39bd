package org.niangjia.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.TestStaff;
import org.niangjia.identity.Deputies;
import org.niangjia.identity.Member;
import org.niangjia.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@IntegrationTest
class AbsencePagesIT {

    @Autowired
    private MockMvc house;

    @Autowired
    private TestStaff staff;

    @Autowired
    private Deputies deputies;

    @Autowired
    private Clock clock;

    private Member absent;
    private Member standIn;

    @BeforeEach
    void hire() {
        absent = staff.hire("外出经办", Role.COUNTY_CLERK, "421002");
        standIn = staff.hire("代办主席", Role.COUNTY_LEADER, "421002");
    }

    @AfterEach
    void dismiss() {
        staff.dismiss();
    }

    @Test
    void aDeputyHasInHandWhatTheAbsentColleagueHas() throws Exception {
        arrange("/me/absences", absent.login(), standIn.login()).andExpect(redirectedUrl("/me/absences"));

        assertThat(deputies.hands(standIn)).contains(absent.login());
    }

    @Test
    void whoHeadsTheOfficeNamesADeputyForWhoIsIll() throws Exception {
        String page = "/absences/" + absent.login();

        arrange(page, "county-leader2", standIn.login()).andExpect(status().isNotFound());
        arrange(page, "county-leader1", standIn.login()).andExpect(redirectedUrl(page));

        assertThat(deputies.hands(standIn)).contains(absent.login());
        house.perform(get(page).with(user("county-leader1")))
                .andExpect(content().string(containsString("外出经办的代办安排")));
    }

    @Test
    void aDeputyFromAnotherCountyIsRefused() throws Exception {
        arrange("/me/absences", absent.login(), "county-clerk2")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("上级工会")));
    }

    private ResultActions arrange(String page, String by, String deputy) throws Exception {
        var today = LocalDate.now(clock).toString();
        return house.perform(post(page)
                .with(user(by))
                .with(csrf())
                .param("deputy", deputy)
                .param("firstDay", today)
                .param("lastDay", today)
                .param("reason", "生病"));
    }
}
