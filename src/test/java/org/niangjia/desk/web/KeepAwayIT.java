package org.niangjia.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.niangjia.Pages.words;
import static org.niangjia.petition.APetition.aPetition;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.niangjia.Pages;
import org.niangjia.TestStaff;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.attachment.Attachments;
import org.niangjia.deadline.Deadlines;
import org.niangjia.engine.NotYours;
import org.niangjia.engine.Tasks;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Member;
import org.niangjia.identity.Recusals;
import org.niangjia.identity.Role;
import org.niangjia.petition.APetition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** Whose case it is not, by place or by recusal, learns nothing of it and does nothing with it, whichever door. */
@IntegrationTest
class KeepAwayIT {

    private static final String RELATIVE = "42010219800101124X";
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private Office office;

    @Autowired
    private TestStaff staff;

    @Autowired
    private Pages pages;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Recusals recusals;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TransactionTemplate transaction;

    private Walk petition;
    private String attachment = "";

    @BeforeEach
    void aPetitionWithAFile() {
        petition = office.open(aPetition().referred());
        attachment = attachments
                .add(
                        petition.number(),
                        "证据.txt",
                        new ByteArrayInputStream("欠条".getBytes(StandardCharsets.UTF_8)),
                        intake())
                .orElseThrow()
                .attachment()
                .id();
    }

    @AfterEach
    void dismiss() {
        staff.dismiss();
    }

    @Test
    @Tag("T12")
    void aCaseOfAnotherCountyDoesNotExistAtAnyDoor() throws Exception {
        for (MockHttpServletRequestBuilder request : everyDoor()) {
            MockHttpServletResponse answer = pages.ask(request, "county-clerk2");

            assertThat(answer.getStatus()).as(words(answer)).isEqualTo(404);
            assertThat(words(answer)).doesNotContain("张*试", "张测试", "13800000000", "拖欠工资", "证据", "欠条", "核对管辖");
        }
    }

    @Test
    void whoIsRecusedNeitherReadsNorActs() throws Exception {
        Member recused = staff.hire("回避受理", Role.INTAKE_CLERK, "421000");
        assertThat(pages.ask(get("/cases/{n}", petition.number()), recused.login())
                        .getStatus())
                .isEqualTo(200);

        recusals.fromCase(recused, petition.number().value(), "近亲属");

        for (MockHttpServletRequestBuilder request : everyDoor()) {
            MockHttpServletResponse answer = pages.ask(request, recused.login());
            assertThat(answer.getStatus()).as(words(answer)).isEqualTo(403);
            assertThat(words(answer))
                    .contains("您已回避本案")
                    .doesNotContain("核对您的岗位")
                    .doesNotContain("张*试", "13800000000", "欠条");
        }
    }

    @Test
    void nobodyOpensACaseOfAPersonWhomHeDeclared() {
        Member recused = staff.hire("回避受理", Role.INTAKE_CLERK, "421000");
        APetition theirs = aPetition().takenBy(recused.login()).identifiedBy(RELATIVE);
        recusals.fromPerson(recused, RELATIVE, "配偶");

        assertThatThrownBy(() -> office.open(theirs))
                .isInstanceOf(NotYours.class)
                .hasMessageContaining("应当回避");
    }

    @Test
    void whoOnceHandledACaseOfAnotherPlaceReadsItAndAddsNothing() throws Exception {
        Member once = staff.hire("曾经办", Role.COUNTY_CLERK, "421087");
        transaction.executeWithoutResult(status -> caseFiles.involve(petition.number(), once.login()));

        assertThat(pages.ask(get("/cases/{n}", petition.number()), once.login()).getStatus())
                .isEqualTo(200);
        assertThat(pages.ask(upload(), once.login()).getStatus()).isEqualTo(403);
        assertThat(attachments.of(petition.number())).hasSize(1);
    }

    @Test
    void whatADeputyDidIsTheAbsentColleaguesOnceTheColleagueIsBack() throws Exception {
        Member absent = staff.hire("外出受理", Role.INTAKE_CLERK, "421000");
        Member deputy = staff.hire("区里代办", Role.COUNTY_CLERK, "421087");
        staff.away(absent, deputy);
        tasks.claim(petition.task().id(), absent);
        tasks.complete(petition.task().id(), Map.of("competence", "YES"), deputy);
        assertThat(pages.ask(get("/cases/{n}", petition.number()), deputy.login())
                        .getStatus())
                .isEqualTo(200);

        staff.back();

        assertThat(pages.ask(get("/cases/{n}", petition.number()), deputy.login())
                        .getStatus())
                .isEqualTo(404);
        assertThat(pages.ask(get("/cases/{n}", petition.number()), absent.login())
                        .getStatus())
                .isEqualTo(200);
    }

    private List<MockHttpServletRequestBuilder> everyDoor() {
        Object number = petition.number();
        String task = petition.task().id();
        return List.of(
                get("/cases/{n}", number),
                get("/api/cases/{n}", number),
                get("/api/cases/{n}/entries", number),
                get("/api/cases/{n}/verify", number),
                post("/cases/{n}/unmask", number).param("reason", "核对"),
                get("/cases/{n}/attachments/{id}", number, attachment),
                upload(),
                get("/cases/{n}/diagram", number),
                get("/deadlines/{id}", deadlines.of(number.toString()).get(0).id()),
                get("/tasks/{id}", task),
                post("/tasks/{id}", task).param("competence", "YES"),
                post("/tasks/{id}/claim", task),
                post("/tasks/{id}/hand-over", task).param("to", "intake"),
                get("/api/tasks/{id}/form", task));
    }

    private MockHttpServletRequestBuilder upload() {
        return multipart("/cases/{n}/attachments", petition.number())
                .file(new MockMultipartFile("file", "a.pdf", "application/pdf", PDF));
    }

    private Acting intake() {
        return Acting.self(office.member("intake"));
    }
}
