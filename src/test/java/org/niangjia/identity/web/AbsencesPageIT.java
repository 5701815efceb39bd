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
import org.niangjia.identity.absence.Absences;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** 代办: named by whoever is away, or by who heads the office. */
@IntegrationTest
class AbsencesPageIT {

    @Autowired
    private MockMvc house;

    @Autowired
    private TestStaff staff;

    @Autowired
    private Deputies deputies;

    @Autowired
    private Absences absences;

    @Autowired
    private Clock clock;

    private Member absent;
    private Member standIn;

    @BeforeEach
    void hire() {
        absent = staff.hire("测试外出", Role.COUNTY_CLERK, "421002");
        standIn = staff.hire("测试代办", Role.COUNTY_LEADER, "421002");
    }

    @AfterEach
    void dismiss() {
        staff.dismiss();
    }

    @Test
    void aDeputyHasInHandWhatTheAbsentColleagueHas() throws Exception {
        plan(absent.login(), "/me/absences", standIn).andExpect(redirectedUrl("/me/absences"));

        assertThat(deputies.hands(standIn)).contains(absent.login());
    }

    @Test
    void aDeputyFromAnotherCountyIsRefused() throws Exception {
        Member stranger = staff.hire("测试外县", Role.COUNTY_CLERK, "421087");

        plan(absent.login(), "/me/absences", stranger)
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("上级工会")));
    }

    @Test
    void whoHeadsTheOfficeNamesADeputyForWhoIsIll() throws Exception {
        String page = "/absences/" + absent.login();

        plan("county-leader2", page, standIn).andExpect(status().isNotFound());
        plan("county-leader1", page, standIn).andExpect(redirectedUrl(page));

        assertThat(deputies.hands(standIn)).contains(absent.login());
        house.perform(get(page).with(user("county-leader1")))
                .andExpect(content().string(containsString("测试外出的代办安排")));
    }

    @Test
    void whoHeadsTheOfficeEndsWhatHasBeenArranged() throws Exception {
        plan(absent.login(), "/me/absences", standIn);
        String end =
                "/absences/" + absent.login() + "/" + absences.of(absent).get(0).id() + "/end";

        house.perform(post(end).with(user("county-leader2")).with(csrf())).andExpect(status().isNotFound());
        assertThat(deputies.hands(standIn)).contains(absent.login());
        house.perform(post(end).with(user("county-leader1")).with(csrf()))
                .andExpect(redirectedUrl("/absences/" + absent.login()));
        assertThat(deputies.hands(standIn)).doesNotContain(absent.login());
    }

    private ResultActions plan(String by, String page, Member deputy) throws Exception {
        String today = LocalDate.now(clock).toString();
        return house.perform(post(page)
                .with(user(by))
                .with(csrf())
                .param("deputy", deputy.login())
                .param("firstDay", today)
                .param("lastDay", today)
                .param("reason", "生病"));
    }
}
