package org.niangjia.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.petition.APetition.aPetition;

import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ReconciliationIT {

    @Autowired
    private Office office;

    @Autowired
    private OpenTasks rows;

    @Autowired
    private Reconciliation reconciliation;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void bringsBackALineThatWasLostAndDropsOneThatIsOver() {
        Walk petition = office.open(aPetition());
        WorkItem line = petition.task();
        reconciliation.run();
        rows.remove(line.id());
        jdbc.sql(
                        "insert into open_task (id, case_number, process, element, name, title, union_path, created_at, due_at,"
                                + " paused, provisional) select 'gone', number, process, 'handle', '办理', title, union_path,"
                                + " opened_at, opened_at, false, false from case_file where number = ?")
                .param(petition.number().value())
                .update();

        assertThat(reconciliation.run()).isEqualTo(new Reconciliation.Repairs(1, 1));

        assertThat(petition.task()).isEqualTo(line);
        assertThat(reconciliation.run().isNone()).isTrue();
    }
}
