package org.niangjia.identity.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.TestStaff;
import org.niangjia.identity.Member;
import org.niangjia.identity.Members;
import org.niangjia.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A name that was mistyped, or a member who works elsewhere now. */
@IntegrationTest
class ParticularsIT {

    @Autowired
    private MockMvc house;

    @Autowired
    private Members members;

    @Autowired
    private TestStaff staff;

    private Member clerk;

    @BeforeEach
    void hire() {
        clerk = staff.hire("测试新人", Role.COUNTY_CLERK, "421002");
    }

    @AfterEach
    void dismiss() {
        staff.dismiss();
    }

    @Test
    void anAdministratorCorrectsANameAndAUnion() throws Exception {
        change("particulars", "name", "改名经办", "union", "421087").andExpect(flash().attribute("done", "member.done"));

        var member = members.byLogin(clerk.login()).orElseThrow();
        assertThat(member.name()).isEqualTo("改名经办");
        assertThat(member.unionCode()).isEqualTo("421087");
        house.perform(get("/audit/access?event=MEMBER_CORRECTED&login=" + clerk.login())
                        .with(user("auditor")))
                .andExpect(content().string(containsString("测试新人，沙洲区总工会 → 改名经办，松江县总工会")));
    }

    @Test
    void aRoleSitsInAUnionOfItsLevelOrAbove() throws Exception {
        change("particulars", "name", "测试新人", "union", "421002001")
                .andExpect(flash().attribute("sentence", containsString("“县级经办”不设在金桥街道总工会这一级")));
        change("roles", "roles", "RIGHTS_OFFICER")
                .andExpect(flash().attribute("sentence", containsString("不设在沙洲区总工会这一级")));
        change("particulars", "name", " ", "union", "421002")
                .andExpect(flash().attribute("sentence", containsString("请填写姓名")));

        assertThat(members.byLogin(clerk.login())).contains(clerk);
    }

    private ResultActions change(String what, String... values) throws Exception {
        var request = post("/admin/members/" + clerk.login() + "/" + what)
                .session(administrator())
                .with(csrf());
        for (int i = 0; i < values.length; i += 2) {
            request.param(values[i], values[i + 1]);
        }
        return house.perform(request);
    }

    private MockHttpSession administrator() throws Exception {
        var answer = house.perform(post("/login")
                        .param("username", "admin")
                        .param("password", "niangjia-demo")
                        .with(csrf()))
                .andReturn();
        return (MockHttpSession) requireNonNull(answer.getRequest().getSession());
    }
}
