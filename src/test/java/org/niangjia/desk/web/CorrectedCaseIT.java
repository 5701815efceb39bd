package org.niangjia.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.petition.APetition.aPetition;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.niangjia.casefile.CaseRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;

/** What the pages show of a registration that was put right. */
@IntegrationTest
class CorrectedCaseIT {

    @Autowired
    private Office office;

    @Autowired
    private MockMvc web;

    @Autowired
    private CaseRecords records;

    private Walk petition;

    @BeforeEach
    void aRegistration() {
        petition = office.open(aPetition());
    }

    @Test
    void whatIsTakenAwayIsSaidToBeSo() throws Exception {
        correct("intake", "电话是别人的", "_erase", "phone", "phone", "", "address", "江州市沙洲区测试路1号");

        assertThat(words(ask(get("/cases/{n}", petition.number()), "intake")))
                .containsPattern("联系电话（更正后）</dt>\\s*<dd>（已删去）</dd>")
                .containsPattern("联系地址（更正前）</dt>\\s*<dd>（未填）</dd>");
    }

    @Test
    void whoWorksOnTheCaseReadsTheStoryAsItIsNow() throws Exception {
        String story = "反映拖欠2026年8月至10月工资。";
        correct("intake", "漏记了月份", "content", story);
        int correction = records.entries(petition.file()).size();

        String task = words(ask(get("/tasks/{id}", petition.task().id()), "intake"));

        assertThat(task).containsPattern("class=\"told\">\\s*<dt>事实与诉求</dt>\\s*<dd>" + story);
        assertThat(task).contains("href=\"#entry-" + correction + "\">已更正</a>", "id=\"entry-" + correction + "\"");
    }

    private MockHttpServletResponse correct(String login, String reason, String... answers) throws Exception {
        var request = post("/cases/{n}/correct", petition.number()).param("_reason", reason);
        var fields = new HashMap<>(Map.of("content", "反映拖欠工资，请求督促支付。"));
        for (int i = 0; i < answers.length; i += 2) {
            fields.put(answers[i], answers[i + 1]);
        }
        fields.forEach(request::param);
        return ask(request, login);
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request, String login) throws Exception {
        return web.perform(request.with(user(login)).with(csrf())).andReturn().getResponse();
    }

    private static String words(MockHttpServletResponse answer) throws Exception {
        return HtmlUtils.htmlUnescape(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
