package org.niangjia.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.Browser;
import org.niangjia.BrowserTest;
import org.niangjia.Window;
import org.niangjia.casefile.attachment.Attachments;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.mediation.AMediationFile;
import org.niangjia.mediation.dispute.ADispute;
import org.niangjia.mediation.dispute.DisputeSheets;
import org.niangjia.mediation.dispute.Disputes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters on every screen: looked at as a draft, issued, taken away, and the volume of them. */
@BrowserTest
class LetterPagesBrowserIT {

    private static final String OFFICER = "mediation-admin";
    private static final String HOSTILE = "<img src=x onerror=alert(1)>{{案号}}";

    @Autowired
    private AMediationFile files;

    @Autowired
    private Disputes disputes;

    @Autowired
    private Attachments attachments;

    @Autowired
    private JdbcClient jdbc;

    private CaseNumber number;

    @BeforeEach
    void aDisputeThatWasAccepted() {
        number = files.asking(OFFICER).number();
        disputes.add(number, DisputeSheets.CLAIMS, ADispute.claim("item", HOSTILE), files.acting("intake"));
    }

    @Test
    @Tag("T27")
    void aLetterIsLookedAtAndIssued(Browser browser) throws IOException {
        Window window = browser.window().signIn(OFFICER).open("/cases/" + number);
        window.page().locator("#letters summary").click();
        window.isGoodOnEveryScreen("letters/case");

        window.page()
                .locator("#letters .letters-possible a")
                .getByText("调解意愿征询书")
                .click();
        window.isGoodOnEveryScreen("letters/draft");
        assertThat(window.page().locator(".letter").textContent()).contains("（草稿）", HOSTILE, "江汉纺织有限公司");
        assertThat(window.page().locator(".letter img").count()).isZero();

        window.page().locator(".action-bar button").click();
        window.isGoodOnEveryScreen("letters/issued");
        assertThat(window.page().locator(".letter").textContent()).containsPattern("江工调〔\\d{4}〕\\d+号");
        var download = window.page()
                .waitForDownload(
                        () -> window.page().locator(".page-head a[download]").click());
        assertThat(download.suggestedFilename()).contains("调解意愿征询书").endsWith(".docx");
        assertThat(Files.readAllBytes(download.path())).startsWith('P', 'K');

        window.open("/cases/" + number);
        assertThat(window.page().locator("#letters table").textContent()).contains("调解意愿征询书");
        assertThat(read()).anyMatch(note -> note.contains(number.value()) && note.contains("调解意愿征询书（草稿）"));
    }

    @Test
    void theVolumeIsTakenWholeOrForTheCourt(Browser browser) {
        attachments.add(
                number,
                "工资条.txt",
                new ByteArrayInputStream("六月".getBytes(StandardCharsets.UTF_8)),
                files.acting(OFFICER));
        Window window = browser.window().signIn(OFFICER).open("/cases/" + number + "/volume");
        window.isGoodOnEveryScreen("letters/volume");

        var whole = window.page().waitForDownload(() -> window.page()
                .locator("form[aria-labelledby=whole] button")
                .click());
        window.page().locator("input[name=materials]").check();
        var court = window.page().waitForDownload(() -> window.page()
                .locator("form[aria-labelledby=court] button")
                .click());

        assertThat(whole.suggestedFilename()).isEqualTo(number + " 全卷.zip");
        assertThat(court.suggestedFilename()).isEqualTo(number + " 移送法院卷.zip");
    }

    private List<String> read() {
        return jdbc.sql("select detail from access_record where event = 'LETTER_READ'")
                .query(String.class)
                .list();
    }
}
