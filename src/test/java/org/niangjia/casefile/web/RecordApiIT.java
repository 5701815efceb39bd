package org.niangjia.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.casefile.anchor.Anchors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
@Tag("T79")
class RecordApiIT {

    private static final String PATH = "/api/record/verification";

    @Autowired
    private MockMvc house;

    @Autowired
    private Proving proving;

    @Autowired
    private Anchors anchors;

    @Test
    void theAuditorHasTheWholeRecordProvedAndAnchored() throws Exception {
        var before = anchors.newest();

        house.perform(post(PATH).with(httpBasic("auditor", "niangjia-demo"))).andExpect(status().isAccepted());
        await().atMost(Duration.ofMinutes(1)).until(() -> !proving.isRunning());

        house.perform(get(PATH).with(httpBasic("auditor", "niangjia-demo")))
                .andExpect(jsonPath("$.running").value(false))
                .andExpect(jsonPath("$.last.intact").value(true))
                .andExpect(jsonPath("$.last.cases").isNumber());
        assertThat(anchors.newest()).isPresent().isNotEqualTo(before);
        house.perform(get("/audit/record").with(user("auditor")))
                .andExpect(content().string(anyOf(containsString("个锚点全部一致"), containsString("核验时还没有锚点可以比对"))))
                .andExpect(content()
                        .string(containsString(
                                "第 " + anchors.newest().orElseThrow().number() + " 号")))
                .andExpect(content()
                        .string(containsString(anchors.newest().orElseThrow().stamp())));
    }

    @Test
    void anAnchorAfterARestoreTakesAReason() throws Exception {
        house.perform(post("/audit/record/reanchor").with(user("auditor")).with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("请填写事由，最多 200 个字。")));
        var wordy = "自昨日备份恢复。".repeat(26);
        house.perform(post("/audit/record/reanchor")
                        .param("reason", wordy)
                        .with(user("auditor"))
                        .with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("id=\"reason-error\"")))
                .andExpect(content().string(containsString(wordy)));
        house.perform(post("/audit/record/verify").with(user("auditor")).with(csrf()))
                .andExpect(redirectedUrl("/audit/record"));
        await().atMost(Duration.ofMinutes(1)).until(() -> !proving.isRunning());
    }
}
