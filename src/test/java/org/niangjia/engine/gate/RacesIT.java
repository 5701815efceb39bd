package org.niangjia.engine.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.Office.answers;
import static org.niangjia.engine.gate.Counties.County.SHAZHOU;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.IntegrationTest;
import org.niangjia.Office.Walk;
import org.niangjia.TestStaff;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.engine.gate.ThreeDoors.Answer;
import org.niangjia.engine.gate.ThreeDoors.Door;
import org.niangjia.identity.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

/** Two hands reach for the same task at the same moment, whichever doors they come by. */
@IntegrationTest
@Tag("T16")
class RacesIT {

    private static final int ROUNDS = 4;

    @Autowired
    private TestStaff staff;

    @Autowired
    private Counties counties;

    @Autowired
    private ThreeDoors doors;

    @Autowired
    private CaseRecords records;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void dismiss() {
        doors.leave();
        staff.dismiss();
    }

    @ParameterizedTest
    @CsvSource({"PAGE, PAGE", "API, API", "TASKLIST, TASKLIST", "PAGE, TASKLIST", "API, TASKLIST", "PAGE, API"})
    void onlyOneCompletesATask(Door one, Door other) throws Exception {
        Member colleague = aColleague();
        for (int round = 0; round < ROUNDS; round++) {
            Walk petition = aReferredPetition();
            String task = petition.task().id();

            List<Answer> both = atOnce(
                    () -> doors.handIn(one, "county-clerk1", task, answers("competence", "YES")),
                    () -> doors.handIn(other, colleague.login(), task, answers("competence", "YES")));

            isOneSuccessAndOneConflict(both, "已由", "同事刚刚也在办理", "已经办结");
            assertThat(petition.standsAt()).isEqualTo("decideAcceptance");
            assertThat(records.entries(petition.file()).stream().filter(it -> "checkCompetence".equals(it.step())))
                    .hasSize(1);
            assertThat(records.verify(petition.number()).intact()).isTrue();
            assertThat(openInTheEngine(petition)).isOne();
        }
    }

    @ParameterizedTest
    @CsvSource({"PAGE, PAGE", "API, API", "TASKLIST, TASKLIST", "PAGE, TASKLIST", "API, TASKLIST"})
    void onlyOneTakesATask(Door one, Door other) throws Exception {
        Member colleague = aColleague();
        for (int round = 0; round < ROUNDS; round++) {
            Walk petition = aReferredPetition();
            String task = petition.task().id();

            List<Answer> both = atOnce(
                    () -> doors.claim(one, "county-clerk1", task), () -> doors.claim(other, colleague.login(), task));

            isOneSuccessAndOneConflict(both, "签收", "同事刚刚也在办理");
            String holder = isDone(both.get(0)) ? "county-clerk1" : colleague.login();
            assertThat(petition.task().assignee()).isEqualTo(holder);
        }
    }

    /** A double click is no conflict with oneself. */
    @Test
    void takingTwiceIsTakingOnce() throws Exception {
        Walk petition = aReferredPetition();
        Callable<Answer> take =
                () -> doors.claim(Door.API, "county-clerk1", petition.task().id());

        List<Answer> both = atOnce(take, take);

        assertThat(both).extracting(Answer::status).containsOnly(204);
        assertThat(petition.task().assignee()).isEqualTo("county-clerk1");
    }

    @Test
    void theSecondHandIsToldWhoTookTheTask() throws Exception {
        Member colleague = counties.clerk("先签经办", SHAZHOU);
        Walk petition = aReferredPetition();
        doors.claim(Door.API, colleague.login(), petition.task().id());

        for (Door door : List.of(Door.PAGE, Door.API)) {
            Answer second = doors.claim(door, "county-clerk1", petition.task().id());

            assertThat(second.status()).isEqualTo(409);
            assertThat(HtmlUtils.htmlUnescape(second.body())).contains("这项任务已由先签经办签收。");
        }
    }

    private static void isOneSuccessAndOneConflict(List<Answer> both, String... sentences) {
        assertThat(both.stream().filter(RacesIT::isDone)).as(both.toString()).hasSize(1);
        Answer refused = both.stream().filter(it -> !isDone(it)).findFirst().orElseThrow();
        assertThat(refused.status()).as(refused.body()).isEqualTo(409);
        assertThat(Stream.of(sentences)).anyMatch(HtmlUtils.htmlUnescape(refused.body())::contains);
    }

    private static boolean isDone(Answer answer) {
        return answer.status() == 204 || answer.status() == 302;
    }

    private static List<Answer> atOnce(Callable<Answer> one, Callable<Answer> other) throws Exception {
        var hands = Executors.newFixedThreadPool(2);
        var start = new CountDownLatch(2);
        List<Future<Answer>> reaching = new ArrayList<>();
        for (var reach : List.of(one, other)) {
            reaching.add(hands.submit(() -> {
                start.countDown();
                start.await();
                return reach.call();
            }));
        }
        List<Answer> answers = new ArrayList<>();
        for (var hand : reaching) {
            answers.add(hand.get());
        }
        hands.shutdown();
        return answers;
    }

    private int openInTheEngine(Walk petition) {
        return jdbc.sql("select count(*) from ACT_RU_TASK t join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_"
                        + " where e.BUSINESS_KEY_ = ?")
                .param(petition.number().value())
                .query(Integer.class)
                .single();
    }

    private Member aColleague() {
        Member colleague = counties.clerk("同时经办", SHAZHOU);
        doors.signIn("county-clerk1");
        doors.signIn(colleague.login());
        return colleague;
    }

    private Walk aReferredPetition() {
        return counties.referredPetition(SHAZHOU);
    }
}
