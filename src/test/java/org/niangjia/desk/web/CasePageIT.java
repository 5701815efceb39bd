package org.niangjia.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.Pages.part;
import static org.niangjia.Pages.words;
import static org.niangjia.petition.APetition.aPetition;
import static org.niangjia.petition.Steps.TAKE_OVER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.niangjia.Pages;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.attachment.Attachments;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** What stands on the page of a case, and beside its tasks. */
@IntegrationTest
class CasePageIT {

    @Autowired
    private Office office;

    @Autowired
    private Pages pages;

    @Autowired
    private Attachments attachments;

    @Autowired
    private CaseRecords records;

    @Test
    void thePetitionerStandsBeforeTheAddress() throws Exception {
        Walk petition = office.open(aPetition().identifiedBy("42010219800101124X"));

        String parties = part(page(petition, "supervisor"), "id=\"parties\"", "id=\"clocks\"");

        assertThat(parties).containsSubsequence("信访人姓名", "身份证号码", "联系电话");
    }

    @Test
    void aClockThatWasKeptSaysSo() throws Exception {
        Walk petition = office.open(aPetition().referred()).then(TAKE_OVER);

        assertThat(part(page(petition, "intake"), "id=\"clocks\"", "灯色说明")).contains("对转送提出异议", "按期", "结束 ", "到期 ");
    }

    @Test
    void whatIsTakenIsToldBeforeSomebodyChoosesAFile() throws Exception {
        String materials = part(page(office.open(aPetition()), "intake"), "id=\"materials\"", "</section>");

        assertThat(materials).contains("accept=\".pdf,", "Word 文档", "每个不超过 20 MB", "data-largest=\"20971520\"");
    }

    @Test
    void aRefusedFileIsToldBesideItsFieldAndTheOthersAreTaken() throws Exception {
        Walk petition = office.open(aPetition());

        MockHttpServletResponse answer = pages.ask(upload(petition, "程序.exe", "证据.txt"), "intake");

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(part(words(answer), "id=\"materials\"", "</section>"))
                .contains("field-wrong", "“程序.exe”没有上传：", "证据.txt");
        assertThat(words(answer)).contains("已添加 1 份材料");
        assertThat(attachments.of(petition.number())).hasSize(1);
    }

    /** Else two who were handed the same paper would believe that the case has it twice. */
    @Test
    @Tag("T40")
    void aFileThatTheCaseHasAlreadyIsSaidToBeOnFile() throws Exception {
        Walk petition = office.open(aPetition());
        pages.ask(upload(petition, "欠条.txt"), "intake");
        int entries = records.entries(petition.file()).size();

        Map<String, ?> told =
                pages.send(upload(petition, "欠条（二）.txt"), "intake").getFlashMap();
        MockHttpServletRequestBuilder next = get("/cases/{n}", petition.number());
        told.forEach(next::flashAttr);

        assertThat(words(pages.ask(next, "intake")))
                .contains("“欠条（二）.txt”已在案，没有重复添加：与材料“欠条.txt”内容相同。")
                .doesNotContain("已添加");
        assertThat(records.entries(petition.file())).hasSize(entries);
    }

    @Test
    void whoFillsInAFormAddsAFileWithoutLeavingIt() throws Exception {
        Walk petition = office.open(aPetition());

        MockHttpServletResponse answer =
                pages.ask(upload(petition, "证据.txt", "程序.exe").header("HX-Request", "true"), "intake");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(words(answer).strip()).startsWith("<section").contains("证据.txt", "“程序.exe”没有上传");
        assertThat(part(words(answer), "hx-swap-oob", "</ol>")).contains("原文件 SM3 摘要");
    }

    @Test
    void materialsStandBesideTheTaskWithTheirDigests() throws Exception {
        Walk petition = office.open(aPetition());
        pages.ask(upload(petition, "证据.txt"), "intake");
        String digest = attachments.of(petition.number()).get(0).originalSm3();

        String task = pages.read("intake", "/tasks/{id}", petition.task().id());

        assertThat(part(task, "id=\"materials\"", "</section>")).contains("证据.txt", "SM3 摘要", digest);
    }

    @Test
    void thePrintedCaseEndsWithTheWholeDigestOfItsLastEntry() throws Exception {
        Walk petition = office.open(aPetition());
        var entries = records.entries(petition.file());

        String page = page(petition, "intake");

        assertThat(page).contains("卷宗末条 SM3：" + entries.get(entries.size() - 1).hash());
    }

    @Test
    void theAuditorProvesTheRecordOfACase() throws Exception {
        Walk petition = office.open(aPetition());

        var answer = pages.send(post("/cases/{n}/verify", petition.number()), "auditor");

        Map<String, ?> told = answer.getFlashMap();
        assertThat(words(pages.ask(
                        get("/cases/{n}", petition.number()).flashAttr("proved", told.get("proved")), "auditor")))
                .contains("本案办理记录完整", "首尾相连；尚未由锚点存证");
        assertThat(page(petition, "auditor")).contains("/cases/" + petition.number() + "/verify");
    }

    @Test
    void aReasonThatIsTooLongIsToldBesideItsFieldAndKept() throws Exception {
        Walk petition = office.open(aPetition());
        String wordy = "核对电话。".repeat(41);

        MockHttpServletResponse answer =
                pages.ask(post("/cases/{n}/unmask", petition.number()).param("reason", wordy), "intake");

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(part(words(answer), "id=\"parties\"", "</section>"))
                .contains("field-wrong", "id=\"unmask-reason-error\"", "最多 200 个字", wordy)
                .containsPattern("<details[^>]* open");
        assertThat(words(answer)).contains("error-summary").doesNotContain("张测试");
        assertThat(part(
                        words(pages.ask(post("/cases/{n}/unmask", petition.number()), "intake")),
                        "id=\"parties\"",
                        "</form>"))
                .contains("请填写查看完整信息的理由");
    }

    @Test
    void aPrintedCaseSaysWhichWhoseAndWhen() throws Exception {
        Walk petition = office.open(aPetition());

        assertThat(part(page(petition, "supervisor"), "print-only", "</p>"))
                .contains("江州市总工会", "信访", petition.number().value(), "打印于");
        assertThat(page(petition, "supervisor")).doesNotContain("张测试", "13800000000");
    }

    private static MockMultipartHttpServletRequestBuilder upload(Walk petition, String... names) {
        var request = multipart("/cases/{n}/attachments", petition.number());
        for (String name : names) {
            request.file(new MockMultipartFile("file", name, null, "欠条".getBytes(StandardCharsets.UTF_8)));
        }
        return request;
    }

    private String page(Walk petition, String login) throws Exception {
        return pages.read(login, "/cases/{n}", petition.number());
    }
}
