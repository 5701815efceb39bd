package org.niangjia.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.mediation.AMediation.aMediation;
import static org.niangjia.mediation.Steps.*;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office.Walk;
import org.niangjia.Pages;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.attachment.Attachment;
import org.niangjia.casefile.attachment.Attachments;
import org.niangjia.casefile.entry.Answer;
import org.niangjia.document.Letter;
import org.niangjia.document.Letters;
import org.niangjia.mediation.AMediationFile;
import org.niangjia.mediation.MediationOffice;
import org.niangjia.privacy.Personal;
import org.springframework.beans.factory.annotation.Autowired;

/** 保密: what was said in a mediation stays out of the court's sight, whichever door its liaison tries. */
@IntegrationTest
@Tag("T12")
class ConfidentialityIT {

    private static final String COURT = "court";
    private static final String OFFICER = "mediation-admin";

    /** Said to find a settlement: recognised wherever it turns up. */
    private static final String SECRET = "暗号：两千元也可以接受";

    @Autowired
    private Pages pages;

    @Autowired
    private AMediationFile files;

    @Autowired
    private MediationOffice mediators;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Letters letters;

    @Test
    void theCourtReadsWhatWasDoneAndNotWhatWasSaid() throws Exception {
        CaseFile file = aCaseOfTheCourt();

        for (String door : new String[] {"/cases/{number}", "/api/cases/{number}/entries"}) {
            assertThat(pages.read(COURT, door, file.number()))
                    .contains("召开调解会议")
                    .doesNotContain("暗号");
            assertThat(pages.read(OFFICER, door, file.number())).contains(SECRET);
        }
    }

    @Test
    void theCourtsOwnTaskTellsByWhichCaseItIsAndNothingElse() throws Exception {
        Walk mediation = mediators.open(aMediation().referredByACourt(), TO_SIGNING);
        mediators.take(mediation, SIGN_AND_CONFIRM, FILE, APPLY);
        String task = "/tasks/" + mediation.task().id();
        assertThat(pages.ask(post(task + "/claim"), COURT).getStatus()).isLessThan(400);

        assertThat(pages.read(COURT, task))
                .contains("等候司法确认裁定", "（2026）鄂1002诉前调123号")
                .doesNotContain("拖欠工资 18600 元。", "单位拖欠工资，请求支付。");

        mediators.take(mediation, CONFIRMED.by(COURT).with("summary", "裁定协议有效。"));
        assertThat(pages.read(COURT, "/cases/{number}", mediation.number()))
                .contains("裁定协议有效。", "制作调解协议书")
                .doesNotContain("拖欠工资 18600 元。");
    }

    @Test
    void theCourtReadsTheAgreementOnceItIsSignedAndNoDraft() throws Exception {
        Walk drafted = mediators.open(aMediation().referredByACourt(), TO_SIGNING);
        files.involve(drafted.number(), COURT);
        assertThat(pages.read(COURT, "/cases/{number}/agreement", drafted.number()))
                .contains("协议签署以后才能查看")
                .doesNotContain("10,000.00");
        assertThat(pages.ask(get("/api/cases/{number}/agreement", drafted.number()), COURT)
                        .getStatus())
                .isEqualTo(403);

        mediators.take(drafted, SIGN_AND_CONFIRM);

        assertThat(pages.read(COURT, "/cases/{number}/agreement", drafted.number()))
                .contains("10,000.00");
    }

    @Test
    void theCourtOpensWhatItBroughtAndWhatWasSentToIt() throws Exception {
        CaseFile file = aCaseOfTheCourt();
        Attachment notes = added(file, "调解员手记.txt", SECRET, "intake");
        Attachment evidence = added(file, "工资条.txt", "六月工资未付", "intake");
        Attachment own = added(file, "法院函.txt", "请于七日内函复", COURT);
        assertThat(opening(file, evidence.id(), COURT)).isEqualTo(404);

        pages.ask(
                post("/cases/{number}/volume", file.number())
                        .param("court", "true")
                        .param("materials", evidence.id()),
                OFFICER);

        assertThat(opening(file, evidence.id(), COURT)).isEqualTo(200);
        assertThat(opening(file, own.id(), COURT)).isEqualTo(200);
        assertThat(opening(file, notes.id(), COURT)).isEqualTo(404);
        assertThat(opening(file, notes.id(), OFFICER)).isEqualTo(200);
        assertThat(pages.read(COURT, "/cases/{number}", file.number()))
                .contains("工资条.txt", "法院函.txt")
                .doesNotContain("调解员手记.txt");
    }

    @Test
    void nobodyTakesALetterByTheDoorOfTheMaterials() throws Exception {
        CaseFile file = aCaseOfTheCourt();
        Letter letter = letters.issue(file, letters.kind(file, "D-M2").orElseThrow(), "", files.acting(OFFICER));

        assertThat(opening(file, letter.id(), COURT)).isEqualTo(404);
        assertThat(opening(file, letter.id(), "county-clerk1")).isEqualTo(404);
        assertThat(opening(file, letter.id(), OFFICER)).isEqualTo(404);
        assertThat(pages.ask(get("/cases/{number}/letters/issued/{id}/file", file.number(), letter.id()), OFFICER)
                        .getStatus())
                .isEqualTo(200);
    }

    private CaseFile aCaseOfTheCourt() {
        CaseFile file = files.asking(OFFICER);
        files.step(
                file.number(),
                OFFICER,
                "holdSession",
                "召开调解会议",
                new Answer("divergence", "主要分歧", SECRET, Personal.TEXT),
                new Answer("result", "结果", "暗号：不欢而散", null));
        files.involve(file.number(), COURT);
        return file;
    }

    private Attachment added(CaseFile file, String name, String content, String by) {
        var bytes = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        return attachments
                .add(file.number(), name, bytes, files.acting(by))
                .orElseThrow()
                .attachment();
    }

    private int opening(CaseFile file, String id, String login) throws Exception {
        return pages.ask(get("/cases/{number}/attachments/{id}", file.number(), id), login)
                .getStatus();
    }
}
