package org.niangjia.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.petition.APetition.aPetition;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class ReconciliationIT {

    @Autowired
    private Office office;

    @Autowired
    private OpenTasks rows;

    @Autowired
    private Reconciliation reconciliation;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void bringsBackALineThatWasLostAndDropsOneThatIsOver() {
        Walk petition = office.open(aPetition());
        WorkItem line = petition.task();
        reconciliation.run();
        lose(line);
        jdbc.sql(
                        "insert into open_task (id, case_number, process, element, name, title, union_path, created_at, due_at,"
                                + " paused, provisional) select 'gone', number, process, 'handle', '办理', title, union_path,"
                                + " opened_at, opened_at, false, false from case_file where number = ?")
                .param(petition.number().value())
                .update();

        assertThat(reconciliation.run()).isEqualTo(new Reconciliation.Repairs(1, 1, 0));

        assertThat(petition.task()).isEqualTo(line);
        assertThat(reconciliation.run().isNone()).isTrue();
    }

    @Test
    void correctsWhoseATaskIsAndWhenItIsDue() {
        Walk petition = office.open(aPetition());
        Walk other = office.open(aPetition());
        WorkItem line = petition.task();
        reconciliation.run();
        jdbc.sql("update open_task set assignee = 'supervisor' where id = ?")
                .param(line.id())
                .update();
        jdbc.sql("update open_task_group set assigned = true where task_id = ?")
                .param(line.id())
                .update();
        jdbc.sql("update open_task set due_at = created_at, paused = true where id = ?")
                .param(other.task().id())
                .update();

        assertThat(reconciliation.run()).isEqualTo(new Reconciliation.Repairs(0, 0, 2));

        assertThat(petition.task()).isEqualTo(line);
        assertThat(other.task().dueAt()).isEqualTo(line.dueAt());
    }

    /** Two nodes that start at the same moment, while the house is at work. */
    @Test
    void twoNodesThatFindTheSameFlawDoNotGetInEachOthersWay() throws Exception {
        List<WorkItem> lines = IntStream.range(0, 5)
                .mapToObj(number -> office.open(aPetition()).task())
                .toList();
        reconciliation.run();
        lines.forEach(this::lose);
        ExecutorService nodes = Executors.newFixedThreadPool(2);

        List<Future<Reconciliation.Repairs>> done =
                nodes.invokeAll(List.of(() -> reconciliation.run(), () -> reconciliation.run()));

        nodes.shutdown();
        assertThat(done.get(0).get().added() + done.get(1).get().added()).isEqualTo(lines.size());
        assertThat(rows.lines(lines.stream().map(WorkItem::id).toList())).hasSize(lines.size());
        assertThat(reconciliation.run().isNone()).isTrue();
    }

    private void lose(WorkItem line) {
        transaction.executeWithoutResult(status -> rows.remove(line.id()));
    }
}
