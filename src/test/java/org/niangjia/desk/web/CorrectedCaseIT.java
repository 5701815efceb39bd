package org.niangjia.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.desk.web.ACorrection.aCorrection;
import static org.niangjia.petition.APetition.aPetition;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.niangjia.Pages;
import org.niangjia.casefile.CaseRecords;
import org.springframework.beans.factory.annotation.Autowired;

/** What the pages show of a registration that was put right. */
@IntegrationTest
class CorrectedCaseIT {

    @Autowired
    private Office office;

    @Autowired
    private Pages pages;

    @Autowired
    private CaseRecords records;

    private Walk petition;

    @BeforeEach
    void aRegistration() {
        petition = office.open(aPetition());
    }

    @Test
    void whatIsTakenAwayIsSaidToBeSo() throws Exception {
        pages.ask(aCorrection(petition, "电话是别人的", "_erase", "phone", "phone", "", "address", "江州市沙洲区测试路1号"), "intake");

        assertThat(pages.read("intake", "/cases/{n}", petition.number()))
                .containsPattern("联系电话（更正后）</dt>\\s*<dd>（已删去）</dd>")
                .containsPattern("联系地址（更正前）</dt>\\s*<dd>（未填）</dd>");
    }

    @Test
    void whoWorksOnTheCaseReadsTheStoryAsItIsNow() throws Exception {
        String story = "反映拖欠2026年8月至10月工资。";
        pages.ask(aCorrection(petition, "漏记了月份", "content", story), "intake");
        int correction = records.entries(petition.file()).size();

        String task = pages.read("intake", "/tasks/{id}", petition.task().id());

        assertThat(task).containsPattern("class=\"told\">\\s*<dt>事实与诉求</dt>\\s*<dd>" + story);
        assertThat(task).contains("href=\"#entry-" + correction + "\">已更正</a>", "id=\"entry-" + correction + "\"");
    }
}
