package org.niangjia.identity.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.IntegrationTest;
import org.niangjia.TestStaff;
import org.niangjia.identity.Members;
import org.niangjia.identity.signin.MemberSessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class AccountPagesIT {

    @Autowired
    private MockMvc house;

    @Autowired
    private Members members;

    @Autowired
    private MemberSessions sessions;

    @Autowired
    private TestStaff staff;

    @AfterEach
    void dismiss() {
        staff.dismiss();
    }

    @ParameterizedTest
    @CsvSource({
        "intake, /me/password, 至少 8 个字符",
        "intake, /me/sessions, 当前登录",
        "intake, /me/second-factor, 启用动态口令",
        "intake, /me/absences, 指定代办人",
        "intake, /me/recusals, 回避申报",
        "admin, /admin/members, 王受理",
        "admin, /admin/members/intake, 受理岗",
        "admin, /admin/new-member, 建立账号",
        "admin, /admin/unions, 金桥街道总工会",
        "security, /admin/sessions, 退出该登录",
        "security, /admin/second-factors, 备用码",
        "security, /audit/permissions, 登记信访",
        "auditor, /audit/access, 登录与账号记录"
    })
    void everyPageShowsWhatItIsFor(String login, String page, String words) throws Exception {
        house.perform(get(page).session(signedIn(login)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(words)))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void theSignInPageSaysWhyItAsksAgain() throws Exception {
        house.perform(get("/login")).andExpect(content().string(containsString("口令")));
        house.perform(get("/login?refused")).andExpect(content().string(containsString("账号或口令不正确")));
        house.perform(get("/login?wait=32")).andExpect(content().string(containsString("32 秒")));
        house.perform(get("/login?wait=<b>")).andExpect(status().isBadRequest());
    }

    @Test
    void whoMistypedThePasswordNeedNotTypeTheLoginAgain() throws Exception {
        var session = new MockHttpSession();
        house.perform(post("/login")
                        .session(session)
                        .param("username", "chair")
                        .param("password", "mistyped")
                        .with(csrf()))
                .andExpect(redirectedUrl("/login?refused"));

        house.perform(get("/login?refused=").session(session))
                .andExpect(content().string(containsString("value=\"chair\"")));
        house.perform(get("/login").session(session))
                .andExpect(content().string(not(containsString("value=\"chair\""))));
    }

    @Test
    void aNewMemberChoosesAPasswordBeforeAnythingElse() throws Exception {
        var login = "test-new-" + UUID.randomUUID();
        var temporary = enrol(login, "COUNTY_CLERK");

        var session = signedIn(login, temporary);
        house.perform(get("/me/absences").session(session)).andExpect(redirectedUrl("/me/password"));
        house.perform(post("/me/password")
                        .session(session)
                        .with(csrf())
                        .param("chosen", "short")
                        .param("again", "short"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("至少 8 个字符")));
        house.perform(post("/me/password")
                        .session(session)
                        .with(csrf())
                        .param("chosen", "四个互不相干的词语")
                        .param("again", "四个互不相干的词语"))
                .andExpect(redirectedUrl("/me/sessions"));

        house.perform(get("/me/absences").session(session)).andExpect(status().isOk());
        assertThat(signedIn(login, "四个互不相干的词语")).isNotNull();
    }

    @Test
    void theThreeAdministratorsAreThreePersons() throws Exception {
        house.perform(post("/admin/members/legal/roles")
                        .session(signedIn("admin"))
                        .with(csrf())
                        .param("roles", "LEGAL_REVIEWER", "SYS_ADMIN"))
                .andExpect(flash().attribute("sentence", containsString("三员分立")));
        house.perform(post("/admin/members/admin/disable")
                        .session(signedIn("admin"))
                        .with(csrf()))
                .andExpect(flash().attribute("sentence", containsString("不能停用自己")));

        assertThat(members.byLogin("legal").orElseThrow().roles()).hasSize(1);
    }

    @Test
    @Tag("T08")
    void aDisabledMemberDoesNotGetInAgain() throws Exception {
        var login = "test-gone-" + UUID.randomUUID();
        var temporary = enrol(login, "COUNTY_CLERK");

        house.perform(post("/admin/members/" + login + "/disable")
                        .session(signedIn("admin"))
                        .with(csrf()))
                .andExpect(flash().attribute("done", "member.disabled.done"));

        house.perform(post("/login")
                        .param("username", login)
                        .param("password", temporary)
                        .with(csrf()))
                .andExpect(redirectedUrl("/login?refused"));
    }

    @Test
    void whoGotInIsOnTheRecord() throws Exception {
        signedIn("base2");

        house.perform(get("/audit/access").param("login", "base2").session(signedIn("auditor")))
                .andExpect(content().string(containsString("base2")));
    }

    @ParameterizedTest
    @CsvSource({"intake, /work", "admin, /admin/members", "security, /admin/sessions", "auditor, /cases", "chair, /work"
    })
    void everybodyStartsAtADoorThatIsOpenToThem(String login, String door) throws Exception {
        house.perform(get("/").session(signedIn(login))).andExpect(redirectedUrl(door));
        house.perform(get(door).session(signedIn(login))).andExpect(status().isOk());
    }

    @Test
    void theSecurityAdministratorEndsASession() throws Exception {
        var login = "test-seen-" + UUID.randomUUID();
        signedIn(login, enrolled(login));
        var open = sessions.of(login).get(0);

        house.perform(post("/admin/sessions/" + login + "/" + open.id() + "/end")
                        .session(signedIn("security"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/admin/sessions"));

        assertThat(sessions.of(login)).noneMatch(it -> it.id() == open.id());
    }

    private String enrolled(String login) throws Exception {
        var session = signedIn(login, enrol(login, "COUNTY_CLERK"));
        house.perform(post("/me/password")
                .session(session)
                .with(csrf())
                .param("chosen", "四个互不相干的词语")
                .param("again", "四个互不相干的词语"));
        return "四个互不相干的词语";
    }

    private String enrol(String login, String role) throws Exception {
        var answer = house.perform(post("/admin/new-member")
                        .session(signedIn("admin"))
                        .with(csrf())
                        .param("login", login)
                        .param("name", "测试新人")
                        .param("union", "421002")
                        .param("roles", role))
                .andExpect(redirectedUrl("/admin/members/" + login))
                .andReturn();
        return String.valueOf(answer.getFlashMap().get("password"));
    }

    private MockHttpSession signedIn(String login) throws Exception {
        return signedIn(login, "niangjia-demo");
    }

    private MockHttpSession signedIn(String login, String password) throws Exception {
        var answer = house.perform(post("/login")
                        .param("username", login)
                        .param("password", password)
                        .with(csrf()))
                .andReturn();
        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/");
        return (MockHttpSession) requireNonNull(answer.getRequest().getSession());
    }
}
