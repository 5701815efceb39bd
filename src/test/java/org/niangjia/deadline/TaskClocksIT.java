package org.niangjia.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.petition.APetition.aPetition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.deadline.news.DeadlineMoved;
import org.niangjia.engine.Tasks;
import org.niangjia.identity.Member;
import org.niangjia.identity.Members;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A petition's clocks, as its tasks come and go. */
@IntegrationTest
@RecordApplicationEvents
class TaskClocksIT {

    @Autowired
    Office office;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskService engine;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Members members;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEvents events;

    private String caseNumber = "";

    @BeforeEach
    void aPetitionReferredToUs() {
        LocalDate received = Today.dayOf(clock.instant()).minusDays(1);
        caseNumber = office.open(aPetition().referred().receivedOn(received))
                .number()
                .value();
    }

    @Test
    void aTaskWithoutARunningClockStartsOneAndStopsItWithItself() {
        Task check = task();
        Standing objection = deadlines.ofTask(check.getId()).orElseThrow();

        assertThat(objection.code()).isEqualTo("X_OBJECT");
        assertThat(objection.start()).isEqualTo(Today.dayOf(clock.instant()).minusDays(1));
        assertThat(due(check)).isEqualTo(objection.due());
        assertThat(check.getFollowUpDate()).isEqualTo(objection.closeFrom());
        assertThat(events.stream(DeadlineMoved.class))
                .anySatisfy(moved -> assertThat(moved.taskIds()).containsExactly(check.getId()));

        tasks.complete(check.getId(), Map.of("competence", "YES"), clerk());

        assertThat(deadlines.of(caseNumber).get(0).kept()).isTrue();
        assertThat(deadlines.ofTask(check.getId())).isEmpty();
    }

    @Test
    void aTaskShowsTheClockThatRunsOnItsCase() {
        tasks.complete(task().getId(), Map.of("competence", "YES"), clerk());

        Task decide = task();
        Standing inform = deadlines.ofTask(decide.getId()).orElseThrow();

        assertThat(inform.code()).isEqualTo("X_INFORM");
        assertThat(due(decide)).isEqualTo(inform.due());
        assertThat(deadlines.of(caseNumber)).hasSize(2);
        assertThat(inform.running()).isTrue();
    }

    @Test
    void aPausedClockTakesTheDateFromItsTasksAndGivesItBack() {
        tasks.complete(task().getId(), Map.of("competence", "YES"), clerk());
        LocalDate today = Today.dayOf(clock.instant());

        deadlines.pause(caseNumber, "X_INFORM", "补正", "", today);
        assertThat(task().getDueDate()).isNull();

        deadlines.resume(caseNumber, "X_INFORM", "补正", today);
        assertThat(due(task()))
                .isEqualTo(deadlines.ofTask(task().getId()).orElseThrow().due());
    }

    @Test
    void allClocksStopWithTheCase() {
        tasks.complete(
                task().getId(),
                Map.of("competence", "NO", "objectionReason", "OTHER_BODY", "opinion", "应由区人社局办理"),
                clerk());

        assertThat(deadlines.of(caseNumber)).isNotEmpty().noneMatch(Standing::running);
    }

    private Task task() {
        return engine.createTaskQuery().processInstanceBusinessKey(caseNumber).singleResult();
    }

    private static Instant due(Task task) {
        return task.getDueDate().toInstant();
    }

    private Member clerk() {
        return members.byLogin("intake").orElseThrow();
    }
}
