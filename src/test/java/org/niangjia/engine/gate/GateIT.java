package org.niangjia.engine.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.Office.answers;
import static org.niangjia.petition.APetition.aPetition;
import static org.niangjia.petition.Steps.ACCEPT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.engine.gate.ThreeDoors.Answer;
import org.niangjia.engine.gate.ThreeDoors.Door;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

/** One gate: whichever door a task is handed in by, the same rule answers with the same sentence. */
@IntegrationTest
class GateIT {

    private static final List<String> ENGINE_TABLES =
            List.of("ACT_RU_VARIABLE", "ACT_HI_VARINST", "ACT_HI_DETAIL", "ACT_GE_BYTEARRAY");

    @Autowired
    private Office office;

    @Autowired
    private ThreeDoors doors;

    @Autowired
    private CaseRecords records;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    static Stream<Arguments> badData() {
        return Stream.of(
                        Map.entry(answers("opinion", "同意受理。"), "请选择“审查结果”。"),
                        Map.entry(answers("decision", "ACCEPT"), "请填写“审查意见”。"),
                        Map.entry(answers("decision", "MAYBE", "opinion", "同意。"), "请从列出的选项中选择“审查结果”。"),
                        Map.entry(answers("decision", "TRANSFER", "opinion", "同意。"), "请填写“转送机关”。"),
                        Map.entry(answers("decision", "ACCEPT", "opinion", "长".repeat(501)), "“审查意见”最多填写 500 个字"))
                .flatMap(bad -> Stream.of(Door.values()).map(door -> Arguments.of(door, bad.getKey(), bad.getValue())));
    }

    @ParameterizedTest
    @MethodSource("badData")
    void refusesBadDataWithTheSameSentenceAndKeepsNothing(Door door, Map<String, Object> bad, String sentence)
            throws Exception {
        Walk petition = office.open(aPetition());
        Map<String, Integer> before = rows();

        Answer answer = doors.handIn(door, "intake", petition.task().id(), bad);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(HtmlUtils.htmlUnescape(answer.body())).contains(sentence);
        assertThat(petition.standsAt()).isEqualTo("decideAcceptance");
        assertThat(rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void refusesADayBeforeTheStepThatItFollows(Door door) throws Exception {
        LocalDate today = LocalDate.now(clock);
        Walk petition = office.open(aPetition().receivedOn(today.minusDays(3))).then(ACCEPT);

        Answer early = informed(door, petition, today.minusDays(1));
        Answer late = informed(door, petition, today.plusDays(1));

        assertThat(HtmlUtils.htmlUnescape(early.body())).contains("“告知日期”不能早于前面步骤的日期" + today.getYear() + "年");
        assertThat(HtmlUtils.htmlUnescape(late.body())).contains("“告知日期”不能晚于今天。");
        assertThat(List.of(early.status(), late.status())).containsOnly(400);
        assertThat(petition.standsAt()).isEqualTo("inform");
    }

    private Answer informed(Door door, Walk petition, LocalDate day) throws Exception {
        return doors.handIn(
                door, "intake", petition.task().id(), answers("method", "HAND", "informedOn", day.toString()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Door.class,
            names = {"TASKLIST", "API"})
    @Tag("T13")
    void refusesWhatTheFormDoesNotAsk(Door door) throws Exception {
        Walk petition = office.open(aPetition());

        Answer answer = doors.handIn(
                door,
                "intake",
                petition.task().id(),
                answers("decision", "ACCEPT", "opinion", "同意。", "caseNumber", "XF4210002026999999"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("caseNumber");
        assertThat(petition.standsAt()).isEqualTo("decideAcceptance");
    }

    @ParameterizedTest
    @EnumSource(
            value = Door.class,
            names = {"TASKLIST", "API"})
    @Tag("T13")
    @SuppressWarnings("NullAway")
    void refusesToEmptyWhatAnEarlierStepAnswered(Door door) throws Exception {
        Walk petition = office.open(aPetition());
        Map<String, Integer> before = rows();

        Answer answer = doors.handIn(
                door,
                "intake",
                petition.task().id(),
                answers("decision", "ACCEPT", "opinion", "同意。", "register_receivedOn", null));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("register_receivedOn");
        assertThat(petition.standsAt()).isEqualTo("decideAcceptance");
        assertThat(rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void recordsTheSameWhicheverDoorItCameBy(Door door) throws Exception {
        Walk petition = office.open(aPetition());
        Map<String, Integer> before = rows();

        Answer answer =
                doors.handIn(door, "intake", petition.task().id(), answers("decision", "ACCEPT", "opinion", "予以受理。"));

        assertThat(answer.status()).isIn(204, 302);
        assertThat(petition.standsAt()).isEqualTo("inform");
        var entry = records.entries(petition.file()).stream()
                .filter(it -> "decideAcceptance".equals(it.step()))
                .findFirst()
                .orElseThrow();
        assertThat(entry.actorName()).isEqualTo("王受理");
        assertThat(entry.answers()).extracting("text").containsExactly("受理", "予以受理。");
        assertThat(rows().get("ACT_HI_VARINST")).isEqualTo(before.get("ACT_HI_VARINST"));
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    @Tag("T15")
    void turnsAwayWhoHasNoPartInTheStep(Door door) throws Exception {
        Walk petition = office.open(aPetition());

        Answer answer = doors.handIn(
                door, "supervisor", petition.task().id(), answers("decision", "ACCEPT", "opinion", "予以受理。"));

        assertThat(answer.status()).isIn(403, 404, 409);
        assertThat(petition.standsAt()).isEqualTo("decideAcceptance");
    }

    @ParameterizedTest
    @EnumSource(
            value = Door.class,
            names = {"PAGE", "API"})
    @Tag("T16")
    void tellsWhoHandsInATaskTwiceThatItIsDone(Door door) throws Exception {
        Walk petition = office.open(aPetition());
        String task = petition.task().id();
        doors.handIn(door, "intake", task, answers("decision", "ACCEPT", "opinion", "予以受理。"));

        Answer again = doors.handIn(door, "intake", task, answers("decision", "REJECT", "opinion", "不受理。"));

        assertThat(again.status()).isEqualTo(409);
        assertThat(HtmlUtils.htmlUnescape(again.body())).contains("已由王受理");
        assertThat(petition.standsAt()).isEqualTo("inform");
    }

    private Map<String, Integer> rows() {
        return Stream.concat(ENGINE_TABLES.stream(), Stream.of("entry"))
                .collect(Collectors.toMap(it -> it, this::rows));
    }

    private int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
