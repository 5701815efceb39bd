package org.niangjia.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.niangjia.petition.APetition.aPetition;
import static org.niangjia.petition.Steps.*;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.niangjia.TimeReturns;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.entry.Answer;
import org.niangjia.casefile.entry.Entry;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.casefile.entry.PartyFact;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.identity.Acting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What the diagram does by itself stands in the record too, so that it tells the whole story. */
@IntegrationTest
@ExtendWith(TimeReturns.class)
class PetitionRecordIT {

    @Autowired
    private Office office;

    @Autowired
    private CaseRecords records;

    @Autowired
    private MockMvc web;

    @Test
    void saysHowTheCaseEnded() {
        Walk petition = office.open(aPetition().referred()).then(OBJECT);

        Entry end = only(EntryKind.CLOSED, petition);

        assertThat(end.actorName()).isEqualTo("系统");
        assertThat(end.summary()).isEqualTo("结案：已提出管辖异议");
        assertThat(end.step()).isEqualTo(petition.file().outcome());
        assertThat(end.at()).isEqualTo(petition.file().closedAt());
    }

    @Test
    void saysThatTheCaseWasHandedToMediation() {
        Walk petition = office.open(aPetition()).then(MEDIATE, INFORM);

        Entry handed = only(EntryKind.MESSAGE, petition);

        assertThat(handed.actorName()).isEqualTo("系统");
        assertThat(handed.stepName()).isEqualTo("移交调解");
        assertThat(handed.summary()).startsWith("移交调解");
    }

    @Test
    void saysThatAPeriodIsOver() {
        Walk petition = office.open(aPetition()).then(ACCEPT, INFORM, HANDLE, APPROVE, DELIVER);

        office.later(Duration.ofDays(55));

        Entry over = only(EntryKind.EXPIRED, petition);
        assertThat(over.actorName()).isEqualTo("系统");
        assertThat(over.summary()).isEqualTo("请求期满，又等在途邮件 10 日");
        assertThat(records.verify(petition.number()).intact()).isTrue();
    }

    /** 没有问到的，不替信访人作答；不满意、未落实的，要说明情况。 */
    @Test
    void saysOfTheOutcomeOnlyWhatWasAsked() {
        Walk petition = office.open(aPetition()).then(ACCEPT, INFORM, HANDLE, APPROVE, DELIVER, CONTENT);

        assertThatExceptionOfType(SubmissionRefused.class)
                .isThrownBy(() -> petition.then(FOLLOW_UP.with("carriedOut", "NO")))
                .withMessageContaining("不满意、未落实的情况");
        petition.then(FOLLOW_UP);

        assertThat(records.entries(petition.file()).stream()
                        .filter(entry -> "followUp".equals(entry.step()))
                        .flatMap(entry -> entry.answers().stream())
                        .map(Answer::key))
                .containsExactly("visitedOn", "satisfaction");
    }

    /** Who came along is nobody's to read without a reason, no more than who complains. */
    @Test
    void namesTheRepresentativesOnlyMaskedEachByItself() throws Exception {
        Walk visit = office.open(aPetition().inPersonBy(3));

        for (var page : List.of("/cases/" + visit.number(), "/api/cases/" + visit.number())) {
            assertThat(read(page, "supervisor")).as(page).contains("张*试、李*例").doesNotContain("张测试", "李样例");
        }
        assertThat(records.unmask(visit.file(), Acting.self(office.member("intake")), "核对代表"))
                .extracting(PartyFact::text)
                .contains("张测试、李样例");
    }

    private String read(String page, String login) throws Exception {
        return web.perform(get(page).with(page.startsWith("/api/") ? httpBasic(login, "niangjia-demo") : user(login)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private Entry only(EntryKind kind, Walk petition) {
        List<Entry> found = records.entries(petition.file()).stream()
                .filter(entry -> entry.kind() == kind)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
