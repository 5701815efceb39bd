package org.niangjia.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Pages;
import org.niangjia.casefile.CaseFile;
import org.niangjia.document.Letter;
import org.niangjia.document.Letters;
import org.niangjia.document.template.Docx;
import org.niangjia.mediation.AMediationFile;
import org.niangjia.mediation.dispute.ADispute;
import org.niangjia.mediation.dispute.DisputeSheets;
import org.niangjia.mediation.dispute.Disputes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/** A letter names people as they are: whoever may not see that gets it covered, and whoever may leaves a trace. */
@IntegrationTest
@Tag("T14")
class MaskedLettersIT {

    private static final String OFFICER = "mediation-admin";
    private static final String WATCHER = "supervisor";
    private static final String[] PERSONAL = {"张测试", "420102198001011231", "13800000000", "测试路1号", "李测试", "1980年1月1日"};

    @Autowired
    private Pages pages;

    @Autowired
    private Letters letters;

    @Autowired
    private Disputes disputes;

    @Autowired
    private AMediationFile files;

    @Autowired
    private JdbcClient jdbc;

    private CaseFile file;
    private String path;

    @BeforeEach
    void anApplicationOnPaper() {
        file = files.asking(OFFICER);
        Letter letter = letters.issue(file, letters.kind(file, "D-M1").orElseThrow(), "", files.acting(OFFICER));
        path = "/cases/" + file.number() + "/letters/issued/" + letter.id();
    }

    @Test
    void whoMaySeeThePartiesReadsTheLetterAsItIs() throws Exception {
        assertThat(pages.read(OFFICER, path)).contains(PERSONAL).doesNotContain("已经遮盖");
        assertThat(text(pages.ask(get(path + "/file"), OFFICER))).contains("张测试");

        pages.read(OFFICER, "/cases/{number}/letters/D-M1", file.number());

        assertThat(traces(OFFICER)).anyMatch(it -> it.contains("调解申请书") && it.endsWith("用途：送达"));
        assertThat(traces(OFFICER)).anyMatch(it -> it.endsWith("调解申请书（草稿），用途：文书制作"));
    }

    @Test
    void whoWatchesOverCasesReadsItCovered() throws Exception {
        assertThat(pages.read(WATCHER, path))
                .contains("已经遮盖", "江汉纺织有限公司", "拖欠工资", "420102********1231", "138****0000")
                .doesNotContain(PERSONAL);

        assertThat(text(pages.ask(get(path + "/file"), WATCHER)))
                .contains("江汉纺织有限公司")
                .doesNotContain(PERSONAL);
        assertThat(text(pages.ask(get("/api" + path), WATCHER))).doesNotContain(PERSONAL);
        assertThat(traces(WATCHER)).hasSize(3).allMatch(it -> it.endsWith("用途：查阅，当事人信息已遮盖"));
    }

    @Test
    void coversWhatHasBeenPutRightSince() throws Exception {
        disputes.change(
                file.number(),
                DisputeSheets.WORKERS,
                1,
                null,
                ADispute.worker("name", "章测试", "phone", "13900000000"),
                files.acting(OFFICER));

        assertThat(pages.read(WATCHER, path)).contains("138****0000").doesNotContain(PERSONAL);
    }

    private List<String> traces(String login) {
        return jdbc.sql("select detail from access_record where event = 'LETTER_READ' and login = ? and detail like ?")
                .params(login, file.number() + "%")
                .query(String.class)
                .list();
    }

    private static String text(MockHttpServletResponse answer) {
        byte[] part = Docx.read(new ByteArrayInputStream(answer.getContentAsByteArray()))
                .parts()
                .get("word/document.xml");
        return new String(part, StandardCharsets.UTF_8);
    }
}
