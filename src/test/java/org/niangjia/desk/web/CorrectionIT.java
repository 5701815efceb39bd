package org.niangjia.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.Pages.words;
import static org.niangjia.desk.web.ACorrection.aCorrection;
import static org.niangjia.petition.APetition.aPetition;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.niangjia.Pages;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.entry.Answer;
import org.niangjia.casefile.entry.Entry;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.casefile.entry.PartyFact;
import org.niangjia.privacy.BlindIndex;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/** 更正登记: what was registered wrongly. */
@IntegrationTest
class CorrectionIT {

    private static final String WRONG_PERSON = "登记时写成了同事的姓名";

    @Autowired
    private Office office;

    @Autowired
    private Pages pages;

    @Autowired
    private CaseRecords records;

    @Autowired
    private BlindIndex index;

    @Autowired
    private JdbcClient database;

    private Walk petition;

    @BeforeEach
    void aPetitionOfTheWrongPerson() {
        petition = office.open(aPetition());
    }

    @Test
    void theRecordTellsWhatStoodThereBeforeAndWhatStandsThereNow() throws Exception {
        assertThat(correct("intake", WRONG_PERSON, "petitioner", "李样例").getRedirectedUrl())
                .isEqualTo("/cases/" + petition.number());

        List<Entry> entries = records.entries(petition.file());
        assertThat(answer(entries.get(0), "petitioner")).isEqualTo("张*试");
        Entry correction = entries.get(entries.size() - 1);
        assertThat(correction.kind()).isEqualTo(EntryKind.CORRECTED);
        assertThat(correction.actor()).isEqualTo("intake");
        assertThat(answer(correction, "before.petitioner")).isEqualTo("张*试");
        assertThat(answer(correction, "petitioner")).isEqualTo("李*例");
        assertThat(answer(correction, "correction.reason")).isEqualTo(WRONG_PERSON);
        assertThat(correction.answers()).hasSize(3);
        assertThat(records.verify(petition.number()).intact()).isTrue();
    }

    @Test
    void thePartyIsFoundByTheRightNameAndNoLongerByTheWrongOne() throws Exception {
        correct("intake", WRONG_PERSON, "petitioner", "李样例", "address", "江州市沙洲区测试路1号");

        assertThat(records.parties(petition.file()))
                .extracting(PartyFact::field)
                .containsExactly("petitioner", "phone", "address");
        assertThat(blind()).isEqualTo(index.of(BlindIndex.Kind.NAME, "李样例"));
        assertThat(stored()).doesNotContain("李样例", "张测试", WRONG_PERSON, "测试路");
    }

    @Test
    void theFormShowsWhatIsThereAndNoNamesOrNumbers() throws Exception {
        String form = page();

        assertThat(form)
                .contains("现为“张*试”，不更正的留空。", "现为“138****0000”", "反映拖欠工资，请求督促支付。", "信访人直接提出")
                .doesNotContain("张测试", "13800000000", "name=\"source\"", "name=\"receivedOn\"");
    }

    @Test
    void whatWasWrongAndHasNothingInItsPlaceIsTakenAway() throws Exception {
        String address = "江州市沙洲区测试路1号";
        assertThat(correct("intake", "电话是别人的", "_erase", "phone").getStatus()).isEqualTo(400);

        assertThat(correct("intake", "电话是别人的", "_erase", "phone", "phone", "", "address", address)
                        .getStatus())
                .isEqualTo(302);

        assertThat(records.parties(petition.file()))
                .extracting(PartyFact::field)
                .containsExactly("petitioner", "address");
        List<Entry> entries = records.entries(petition.file());
        assertThat(answer(entries.get(entries.size() - 1), "before.phone")).isEqualTo("138****0000");
        assertThat(answer(entries.get(entries.size() - 1), "phone")).isEmpty();
        assertThat(page()).contains("删去“联系地址”").doesNotContain("现为“”", "删去“联系电话”", "删去“信访人姓名”");
    }

    @Test
    void whatTheFormDemandsIsNotTakenAway() throws Exception {
        MockHttpServletResponse nameless = byApi("intake", "\"petitioner\":null");
        MockHttpServletResponse outOfReach = correct("intake", "电话是别人的", "_erase", "phone");

        assertThat(nameless.getStatus()).isEqualTo(400);
        assertThat(words(nameless)).contains("请填写“信访人姓名”。");
        assertThat(words(outOfReach)).contains("“联系电话”“联系地址”至少填写一项。").containsPattern("value=\"phone\"[^>]*checked");
    }

    @Test
    void whatTheFormDoesNotAskCanNeitherBeAnsweredNorTakenAway() throws Exception {
        for (String stranger : List.of("\"nobodyAsks\":\"是\"", "\"nobodyAsks\":null")) {
            MockHttpServletResponse refused = byApi("intake", "\"phone\":\"13900000000\"," + stranger);

            assertThat(refused.getStatus()).isEqualTo(400);
            assertThat(words(refused)).contains("没有“nobodyAsks”这一项");
        }
    }

    @Test
    void theSameIsTakenAwayByTheApi() throws Exception {
        byApi("intake", "\"address\":\"江州市沙洲区测试路1号\"");

        assertThat(byApi("intake", "\"phone\":null").getStatus()).isEqualTo(204);

        assertThat(records.parties(petition.file()))
                .extracting(PartyFact::field)
                .doesNotContain("phone");
    }

    @Test
    void whatIsPutRightTwiceTellsTheLastBefore() throws Exception {
        correct("intake", WRONG_PERSON, "petitioner", "李样例");
        correct("intake", "仍有误", "petitioner", "赵示范");

        List<Entry> entries = records.entries(petition.file());
        assertThat(answer(entries.get(entries.size() - 1), "before.petitioner")).isEqualTo("李*例");
    }

    @Test
    void aCorrectionIsJudgedByTheFormAndNeedsAReason() throws Exception {
        MockHttpServletResponse badNumber = correct("intake", WRONG_PERSON, "idNo", "420102198001011111");
        assertThat(badNumber.getStatus()).isEqualTo(400);
        assertThat(words(badNumber)).contains("身份证号末位校验码不符", WRONG_PERSON);

        assertThat(words(correct("intake", "", "petitioner", "李样例"))).contains("请写明更正的理由");
        assertThat(words(correct("intake", "登记有误".repeat(51), "petitioner", "李样例")))
                .contains("最多 200 个字", "登记有误".repeat(51));
        assertThat(words(correct("intake", WRONG_PERSON, "petitioner", "张测试"))).contains("没有要更正的内容");
        assertThat(records.entries(petition.file())).noneMatch(entry -> entry.kind() == EntryKind.CORRECTED);
    }

    @Test
    void whatRoutesTheCaseIsNotPutRight() throws Exception {
        MockHttpServletResponse refused = byApi("intake", "\"channel\":\"VISIT\",\"visitors\":1");

        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(words(refused)).contains("“信访形式”决定案件的流转，不能更正");
    }

    @Test
    void theSameIsDoneByTheApi() throws Exception {
        assertThat(byApi("intake", "\"phone\":\"13900000000\"").getStatus()).isEqualTo(204);

        assertThat(records.parties(petition.file())).extracting(PartyFact::text).contains("139****0000");
    }

    @Test
    void whoReadWhatHasBeenPutRightSinceUndoesNothing() throws Exception {
        String entries = entriesOf(page());
        correct("intake", WRONG_PERSON, "content", "反映拖欠工资三个月。", "_entries", entries);

        MockHttpServletResponse second = correct("intake", "电话有误", "phone", "13900000000", "_entries", entries);
        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(words(second)).contains("登记已由他人更正，您的更正没有保存");
        assertThat(byApi("intake", "\"phone\":\"13900000000\"", ",\"entries\":" + entries)
                        .getStatus())
                .isEqualTo(409);
        assertThat(records.entries(petition.file()))
                .filteredOn(entry -> entry.kind() == EntryKind.CORRECTED)
                .hasSize(1);

        String now = entriesOf(page());
        correct("intake", "电话有误", "content", "反映拖欠工资三个月。", "phone", "13900000000", "_entries", now);
        assertThat(records.parties(petition.file())).extracting(PartyFact::text).contains("139****0000");
    }

    /** Else it would be enough to press the button again. */
    @Test
    void aRefusedPageStillKnowsHowMuchItHadRead() throws Exception {
        String entries = entriesOf(page());
        byApi("intake", "\"phone\":\"13900000000\"");

        assertThat(correct("intake", "", "petitioner", "李样例", "_entries", entries)
                        .getStatus())
                .isEqualTo(409);
        assertThat(entriesOf(words(correct("intake", "", "petitioner", "李样例", "_entries", "7"))))
                .isEqualTo("7");
    }

    @Test
    void whatElseHappensToTheCaseDoesNotHinderACorrection() throws Exception {
        String entries = entriesOf(page());
        pages.ask(post("/cases/{n}/unmask", petition.number()).param("reason", "核对姓名"), "intake");

        assertThat(correct("intake", WRONG_PERSON, "petitioner", "李样例", "_entries", entries)
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    void onlyWhoHandlesTheCaseAndOnlyWhileItIsUnderWay() throws Exception {
        assertThat(byApi("supervisor", "\"phone\":\"13900000000\"").getStatus()).isEqualTo(403);
        assertThat(byApi("county-clerk2", "\"phone\":\"13900000000\"").getStatus())
                .isEqualTo(404);

        pages.ask(post("/cases/{n}/withdraw", petition.number()).param("reason", "重复登记"), "intake");
        assertThat(byApi("intake", "\"phone\":\"13900000000\"").getStatus()).isEqualTo(409);
    }

    private MockHttpServletResponse correct(String login, String reason, String... answers) throws Exception {
        return pages.ask(aCorrection(petition, reason, answers), login);
    }

    private MockHttpServletResponse byApi(String login, String answers) throws Exception {
        return byApi(login, answers, "");
    }

    private MockHttpServletResponse byApi(String login, String answers, String more) throws Exception {
        return pages.ask(
                post("/api/cases/{n}/correct", petition.number())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\":\"登记有误\",\"answers\":{" + answers + "}" + more + "}"),
                login);
    }

    private String page() throws Exception {
        return pages.read("intake", "/cases/{n}/correct", petition.number());
    }

    private static String entriesOf(String page) {
        Matcher found = Pattern.compile("name=\"_entries\" value=\"([0-9]+)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String answer(Entry entry, String key) {
        return entry.answers().stream()
                .filter(answer -> answer.key().equals(key))
                .map(Answer::text)
                .findFirst()
                .orElseThrow();
    }

    private String blind() {
        return database.sql("select blind from party_fact where case_number = ? and field = 'petitioner'")
                .param(petition.number().value())
                .query(String.class)
                .single();
    }

    private String stored() {
        return String.join(
                "",
                database.sql("select answers from entry where case_number = ?")
                        .param(petition.number().value())
                        .query(String.class)
                        .list());
    }
}
